# Client certificate of inbox, its key and the certificate of the CA. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "inbox" {
  name                    = "partners/inbox/client"
  description             = "Client certificate of inbox, its key and the certificate of the CA"
  recovery_window_in_days = var.disposable ? 0 : 30
}

# Client certificate of outbox, its key and the certificate of the CA. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "outbox" {
  name                    = "partners/outbox/client"
  description             = "Client certificate of outbox, its key and the certificate of the CA"
  recovery_window_in_days = var.disposable ? 0 : 30
}
