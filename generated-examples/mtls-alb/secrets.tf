# Client certificate of nginx-service-1, its key and the certificate of the CA. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "nginx_service_1" {
  name                    = "ecs-mtls/nginx-service-1/client"
  description             = "Client certificate of nginx-service-1, its key and the certificate of the CA"
  recovery_window_in_days = var.disposable ? 0 : 30
}

# Client certificate of nginx-service-2, its key and the certificate of the CA. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "nginx_service_2" {
  name                    = "ecs-mtls/nginx-service-2/client"
  description             = "Client certificate of nginx-service-2, its key and the certificate of the CA"
  recovery_window_in_days = var.disposable ? 0 : 30
}
