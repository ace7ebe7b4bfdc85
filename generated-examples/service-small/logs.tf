resource "aws_cloudwatch_log_group" "main" {
  name              = "/ecs/docs"
  retention_in_days = 30
}
