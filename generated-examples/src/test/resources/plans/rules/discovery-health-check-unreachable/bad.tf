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
    registry_arn = aws_service_discovery_service.app.arn
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
    namespace_id = aws_service_discovery_private_dns_namespace.internal.id

    dns_records {
      type = "A"
      ttl  = 10
    }
  }

  health_check_config {
    type          = "HTTP"
    resource_path = "/health"
  }
}

resource "aws_service_discovery_private_dns_namespace" "internal" {
  name = "internal.example.com"
  vpc  = "vpc-0a1b2c3d4e5f60718"
}
