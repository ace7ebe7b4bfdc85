resource "aws_appautoscaling_target" "app" {
  min_capacity       = 2
  max_capacity       = 6
  resource_id        = "table/users"
  scalable_dimension = "dynamodb:table:ReadCapacityUnits"
  service_namespace  = "dynamodb"
}
