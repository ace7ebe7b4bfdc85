resource "aws_appautoscaling_target" "app" {
  min_capacity       = 2
  max_capacity       = 6
  resource_id        = "arn:aws:ecs:us-east-1:123456789012:service/main/shop"
  scalable_dimension = "ecs:service:DesiredCount"
  service_namespace  = "ecs"
}
