resource "aws_cloudwatch_log_group" "main" {
  name              = "/ecs/shop"
  retention_in_days = 30
}
