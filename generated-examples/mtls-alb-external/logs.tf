resource "aws_cloudwatch_log_group" "inbox" {
  name              = "/ecs/partners/inbox"
  retention_in_days = 30
  kms_key_id        = aws_kms_key.logs.arn
}

resource "aws_cloudwatch_log_group" "outbox" {
  name              = "/ecs/partners/outbox"
  retention_in_days = 30
  kms_key_id        = aws_kms_key.logs.arn
}
