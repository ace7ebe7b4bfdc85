# Key of the Automator's configuration. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "config_key" {
  name                    = "automator/config-key"
  description             = "Key of the Automator's configuration"
  recovery_window_in_days = var.disposable ? 0 : 30
}
