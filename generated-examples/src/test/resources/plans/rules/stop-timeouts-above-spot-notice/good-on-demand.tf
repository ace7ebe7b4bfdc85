resource "aws_ecs_task_definition" "app" {
  family                   = "app"
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 256
  memory                   = 512
  execution_role_arn       = "arn:aws:iam::123456789012:role/app-execution"

  container_definitions = jsonencode([
    {
      name         = "app"
      image        = "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:2.0.1"
      essential    = true
      stopTimeout  = 100
      dependsOn    = [{ containerName = "proxy", condition = "START" }]
      portMappings = [{ containerPort = 8080 }]
    },
    {
      name      = "proxy"
      image     = "123456789012.dkr.ecr.us-east-1.amazonaws.com/proxy:1.4.2"
      essential = true
    }
  ])
}

resource "aws_ecs_service" "app" {
  name            = "app"
  cluster         = "main"
  task_definition = aws_ecs_task_definition.app.arn
  desired_count   = 2

  capacity_provider_strategy {
    capacity_provider = "FARGATE"
    weight            = 1
  }

  network_configuration {
    subnets         = ["subnet-0a1b2c3d4e5f60718", "subnet-0b2c3d4e5f6071829"]
    security_groups = ["sg-0a1b2c3d4e5f60718"]
  }
}
