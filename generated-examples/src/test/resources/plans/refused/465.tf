resource "aws_ecs_service" "app" {
  name            = "app"
  task_definition = "app"

  service_connect_configuration {
    enabled   = true
    namespace = "internal"

    service {
      port_name = "http"

      tls {
        role_arn = "arn:aws:iam::123456789012:role/service-connect-tls"
      }
    }
  }
}
