resource "aws_cloudwatch_log_group" "main" {
  name              = "/ecs/orders"
  retention_in_days = 90
}
