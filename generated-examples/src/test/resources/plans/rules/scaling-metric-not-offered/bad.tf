resource "aws_appautoscaling_policy" "app" {
  name               = "app"
  policy_type        = "TargetTrackingScaling"
  resource_id        = "service/main/app"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  target_tracking_scaling_policy_configuration {
    target_value = 60

    predefined_metric_specification {
      predefined_metric_type = "ECSServiceAverageCPU"
    }
  }
}
