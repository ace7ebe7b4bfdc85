data "aws_secretsmanager_secret" "registry" {
  arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:identity/registry-a1B2c3"
}
