resource "aws_appautoscaling_policy" "app" {
  name               = "app"
  policy_type        = "StepScaling"
  resource_id        = "service/main/app"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  step_scaling_policy_configuration {
    metric_aggregation_type = "Average"
  }
}
