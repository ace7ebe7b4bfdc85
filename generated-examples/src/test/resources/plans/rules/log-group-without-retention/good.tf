resource "aws_cloudwatch_log_group" "app" {
  name              = "/ecs/kept"
  retention_in_days = 90
}
