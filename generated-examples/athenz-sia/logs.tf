resource "aws_cloudwatch_log_group" "main" {
  name              = "/ecs/sports-api"
  retention_in_days = 30
}
