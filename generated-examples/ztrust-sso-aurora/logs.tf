resource "aws_cloudwatch_log_group" "main" {
  name              = "/ecs/ztrust-inside"
  retention_in_days = 30
}
