resource "aws_cloudwatch_log_group" "accounts" {
  name              = "/ecs/services/accounts"
  retention_in_days = 30
  kms_key_id        = "arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-1111-2222-3333-0123456789ab"
}

resource "aws_cloudwatch_log_group" "search" {
  name              = "/ecs/services/search"
  retention_in_days = 30
  kms_key_id        = "arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-1111-2222-3333-0123456789ab"
}
