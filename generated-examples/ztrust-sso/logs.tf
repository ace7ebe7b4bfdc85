resource "aws_cloudwatch_log_group" "main" {
  name              = "/ecs/ztrust-sso"
  retention_in_days = 30
}
