resource "aws_cloudwatch_log_group" "main" {
  name              = "/ecs/authlete"
  retention_in_days = 30
}
