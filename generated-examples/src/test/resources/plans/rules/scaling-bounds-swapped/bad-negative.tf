resource "aws_appautoscaling_target" "app" {
  min_capacity       = -1
  max_capacity       = 2
  resource_id        = "service/main/shop"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"
}
