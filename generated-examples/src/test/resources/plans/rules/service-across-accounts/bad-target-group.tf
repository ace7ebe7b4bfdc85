resource "aws_ecs_service" "app" {
  name            = "app"
  cluster         = "arn:aws:ecs:us-east-1:123456789012:cluster/main"
  task_definition = aws_ecs_task_definition.app.arn
  desired_count   = 2
  launch_type     = "FARGATE"

  network_configuration {
    subnets         = ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5061728"]
    security_groups = ["sg-0a1b2c3d4e5f60718"]
  }

  load_balancer {
    target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:210987654321:targetgroup/app/0123456789abcdef"
    container_name   = "app"
    container_port   = 8080
  }
}

resource "aws_ecs_task_definition" "app" {
  family                   = "app"
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 512
  memory                   = 1024
  execution_role_arn       = "arn:aws:iam::123456789012:role/app-execution"

  container_definitions = jsonencode([{
    name         = "app"
    image        = "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:2.0.1"
    essential    = true
    portMappings = [{ containerPort = 8080 }]
    secrets      = [{ name = "TOKEN", valueFrom = "arn:aws:secretsmanager:us-east-1:123456789012:secret:app-AbCdEf" }]
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = "/ecs/app"
        awslogs-region        = "us-east-1"
        awslogs-stream-prefix = "app"
      }
    }
  }])
}
