resource "aws_cloudwatch_log_group" "main" {
  name              = "/ecs/automator"
  retention_in_days = 30
}
