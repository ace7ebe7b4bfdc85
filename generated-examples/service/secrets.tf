# Secret database of shop. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "database" {
  name                    = "shop/database"
  description             = "Secret database of shop"
  recovery_window_in_days = var.disposable ? 0 : 30
}
