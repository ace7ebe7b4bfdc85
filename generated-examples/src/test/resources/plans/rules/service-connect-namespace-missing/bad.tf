resource "aws_ecs_service" "app" {
  name            = "app"
  cluster         = aws_ecs_cluster.main.arn
  task_definition = aws_ecs_task_definition.app.arn
  launch_type     = "FARGATE"
  desired_count   = 2

  network_configuration {
    subnets         = ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5a60718"]
    security_groups = ["sg-0a1b2c3d4e5f60718"]
  }

  service_connect_configuration {
    enabled = true

    service {
      port_name = "http"

      client_alias {
        port     = 80
        dns_name = "app"
      }
    }
  }
}

resource "aws_ecs_cluster" "main" {
  name = "main"
}

resource "aws_ecs_task_definition" "app" {
  family                   = "app"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024

  container_definitions = jsonencode([
    {
      name         = "app"
      image        = "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:2.0.1"
      memory       = 512
      essential    = true
      portMappings = [{ name = "http", containerPort = 8080 }]
    }
  ])
}
