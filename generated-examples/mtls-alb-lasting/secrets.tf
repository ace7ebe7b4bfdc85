# Client certificate of orders, its key and the certificate of the CA. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "orders" {
  name                    = "payments/orders/client"
  description             = "Client certificate of orders, its key and the certificate of the CA"
  kms_key_id              = "arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-1111-2222-3333-0123456789ab"
  recovery_window_in_days = var.disposable ? 0 : 30
}

# Client certificate of ledger, its key and the certificate of the CA. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "ledger" {
  name                    = "payments/ledger/client"
  description             = "Client certificate of ledger, its key and the certificate of the CA"
  kms_key_id              = "arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-1111-2222-3333-0123456789ab"
  recovery_window_in_days = var.disposable ? 0 : 30
}
