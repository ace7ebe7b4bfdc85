data "aws_secretsmanager_secret" "accounts" {
  arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:identity/tls-a1B2c3"
}

data "aws_secretsmanager_secret" "search" {
  arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:identity/admin-a1B2c3"
}
