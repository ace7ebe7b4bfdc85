data "aws_secretsmanager_secret" "admin" {
  arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:identity/admin-a1B2c3"
}

data "aws_secretsmanager_secret" "database" {
  arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:identity/database-a1B2c3"
}

data "aws_secretsmanager_secret" "registry" {
  arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:identity/registry-a1B2c3"
}

data "aws_secretsmanager_secret" "tls" {
  arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:identity/tls-a1B2c3"
}
