resource "aws_appautoscaling_target" "app" {
  min_capacity       = 2
  max_capacity       = 6
  resource_id        = "service/main/shop"
  scalable_dimension = "ecs:service:desiredCount"
  service_namespace  = "ecs"
}
