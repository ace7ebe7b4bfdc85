# Secret database of orders. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "database" {
  name                    = "orders/database"
  description             = "Secret database of orders"
  recovery_window_in_days = var.disposable ? 0 : 30
}

# Secret registry of orders. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "registry" {
  name                    = "orders/registry"
  description             = "Secret registry of orders"
  recovery_window_in_days = var.disposable ? 0 : 30
}

# Secret signing_key of orders. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "signing_key" {
  name                    = "orders/signing-key"
  description             = "Secret signing_key of orders"
  recovery_window_in_days = var.disposable ? 0 : 30
}
