resource "aws_cloudwatch_log_group" "main" {
  name              = "/ecs/authlete-prod"
  retention_in_days = 365
}
