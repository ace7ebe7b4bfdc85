# First administrator of ZTrust SSO. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "admin" {
  name                    = "ztrust-inside/admin"
  description             = "First administrator of ZTrust SSO"
  kms_key_id              = "arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-1111-2222-3333-0123456789ab"
  recovery_window_in_days = var.disposable ? 0 : 30
}

# Sign-in to the database. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "database" {
  name                    = "ztrust-inside/database"
  description             = "Sign-in to the database"
  kms_key_id              = "arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-1111-2222-3333-0123456789ab"
  recovery_window_in_days = var.disposable ? 0 : 30
}

# Certificate and key of the container. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "tls" {
  name                    = "ztrust-inside/tls"
  description             = "Certificate and key of the container"
  kms_key_id              = "arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-1111-2222-3333-0123456789ab"
  recovery_window_in_days = var.disposable ? 0 : 30
}
