# First administrator of ZTrust SSO. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "admin" {
  name                    = "ztrust-sso/admin"
  description             = "First administrator of ZTrust SSO"
  recovery_window_in_days = var.disposable ? 0 : 30
}

# Sign-in to the database. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "database" {
  name                    = "ztrust-sso/database"
  description             = "Sign-in to the database"
  recovery_window_in_days = var.disposable ? 0 : 30
}

# Sign-in to the image registry. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "registry" {
  name                    = "ztrust-sso/registry"
  description             = "Sign-in to the image registry"
  recovery_window_in_days = var.disposable ? 0 : 30
}

# Certificate and key of the container. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "tls" {
  name                    = "ztrust-sso/tls"
  description             = "Certificate and key of the container"
  recovery_window_in_days = var.disposable ? 0 : 30
}
