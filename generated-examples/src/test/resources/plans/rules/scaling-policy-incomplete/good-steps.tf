resource "aws_appautoscaling_policy" "app" {
  name               = "app"
  policy_type        = "StepScaling"
  resource_id        = "service/main/app"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"

  step_scaling_policy_configuration {
    adjustment_type = "ChangeInCapacity"

    step_adjustment {
      metric_interval_lower_bound = 0
      scaling_adjustment          = 1
    }
  }
}
