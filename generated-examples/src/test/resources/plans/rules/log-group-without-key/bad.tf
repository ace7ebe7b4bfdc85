resource "aws_cloudwatch_log_group" "app" {
  name              = "/ecs/locked"
  retention_in_days = 30
}
