<#list stack.autoscalings as scaling>
<#assign service = stack.serviceOf(scaling)>
resource "aws_appautoscaling_target" "[=service.label]" {
  service_namespace = "ecs"
  scalable_dimension = "ecs:service:DesiredCount"
  resource_id = "service/[=stack.cluster.name]/[=service.name]"
  min_capacity = [=scaling.minimum]
  max_capacity = [=scaling.maximum]

  # The identifier is made of names, which don't tell that the service must be there.
  depends_on = [[=service.address]]
}
<#list scaling.targets as target>

resource "aws_appautoscaling_policy" "[=service.label]_[=target.label]" {
  name = "[=service.name]-[=target.label]"
  policy_type = "TargetTrackingScaling"
  service_namespace = [=scaling.attribute("service_namespace")]
  scalable_dimension = [=scaling.attribute("scalable_dimension")]
  resource_id = [=scaling.attribute("resource_id")]

  target_tracking_scaling_policy_configuration {
    target_value = [=target.value]
    scale_in_cooldown = [=scaling.scaleInSeconds]
    scale_out_cooldown = [=scaling.scaleOutSeconds]

    predefined_metric_specification {
      predefined_metric_type = "[=target.metric]"
<#if target.ofRequests>
      resource_label = "${[=target.loadBalancerSuffix]}/${[=target.targetGroupSuffix]}"
</#if>
    }
  }
}
</#list>
<#sep>

</#list>
