resource "aws_cloudwatch_log_group" "main" {
  name              = "automator-logs"
  retention_in_days = 90
}
