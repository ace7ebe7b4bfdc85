resource "aws_ecs_service" "app" {
  name            = "app"
  cluster         = "main"
  task_definition = aws_ecs_task_definition.app.arn
  desired_count   = 2

  network_configuration {
    subnets         = ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5a60718"]
    security_groups = ["sg-0a1b2c3d4e5f60718"]
  }

  service_registries {
    registry_arn   = aws_service_discovery_service.app.arn
    container_name = "app"
    container_port = 8080
  }
}

resource "aws_ecs_task_definition" "app" {
  family       = "app"
  network_mode = "awsvpc"

  container_definitions = jsonencode([
    {
      name         = "app"
      image        = "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:2.0.1"
      memory       = 512
      essential    = true
      portMappings = [{ containerPort = 8080 }]
    }
  ])
}

resource "aws_service_discovery_service" "app" {
  name = "app"

  dns_config {
    namespace_id = "ns-0a1b2c3d4e5f6071"

    dns_records {
      type = "SRV"
      ttl  = 10
    }
  }

  health_check_custom_config {}
}
