resource "aws_ecs_service" "app" {
  name            = "app"
  task_definition = "app"

  service_connect_configuration {
    enabled   = true
    namespace = "internal"

    service {
      port_name = "http"

      client_alias {
        port = 70000
      }
    }
  }
}
