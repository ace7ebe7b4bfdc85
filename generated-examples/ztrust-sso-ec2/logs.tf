resource "aws_cloudwatch_log_group" "main" {
  name              = "/identity/ztrust"
  retention_in_days = 90
}
