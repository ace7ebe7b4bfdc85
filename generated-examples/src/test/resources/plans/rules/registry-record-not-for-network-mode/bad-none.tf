resource "aws_ecs_service" "app" {
  name            = "app"
  cluster         = "main"
  task_definition = aws_ecs_task_definition.app.arn
  desired_count   = 2

  service_registries {
    registry_arn = aws_service_discovery_service.app.arn
  }
}

resource "aws_ecs_task_definition" "app" {
  family       = "app"
  network_mode = "none"

  container_definitions = jsonencode([
    {
      name         = "app"
      image        = "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:2.0.1"
      memory       = 512
      essential    = true
      portMappings = []
    }
  ])
}

resource "aws_service_discovery_service" "app" {
  name = "app"

  dns_config {
    namespace_id = "ns-0a1b2c3d4e5f6071"

    dns_records {
      type = "A"
      ttl  = 10
    }
  }

  health_check_custom_config {}
}
