# Key of the Automator's configuration. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "config_key" {
  name                    = "approvals/config-key"
  description             = "Key of the Automator's configuration"
  kms_key_id              = "arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-1111-2222-3333-0123456789ab"
  recovery_window_in_days = var.disposable ? 0 : 30
}
