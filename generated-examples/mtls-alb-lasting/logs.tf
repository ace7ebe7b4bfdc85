resource "aws_cloudwatch_log_group" "orders" {
  name              = "/ecs/payments/orders"
  retention_in_days = 365
  kms_key_id        = aws_kms_key.logs.arn
}

resource "aws_cloudwatch_log_group" "ledger" {
  name              = "/ecs/payments/ledger"
  retention_in_days = 365
  kms_key_id        = aws_kms_key.logs.arn
}
