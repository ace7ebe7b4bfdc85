variable "name" {
  type = string
}

variable "port" {
  type = number
}

variable "traffic" {
  type = number
}

variable "target_group_arn" {
  type = string
}

resource "aws_ecs_task_definition" "main" {
  family                   = var.name
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 256
  memory                   = 512
  execution_role_arn       = "arn:aws:iam::123456789012:role/execution"

  container_definitions = jsonencode([
    {
      name                   = "app"
      image                  = "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:2.0.1"
      essential              = true
      readonlyRootFilesystem = true
      portMappings           = [{ containerPort = var.port }]
    }
  ])
}

resource "aws_ecs_service" "main" {
  name            = var.name
  cluster         = "main"
  task_definition = aws_ecs_task_definition.main.arn
  desired_count   = 2
  launch_type     = "FARGATE"

  network_configuration {
    subnets         = ["subnet-0a1b2c3d4e5f60701", "subnet-0a1b2c3d4e5f60702"]
    security_groups = ["sg-0a1b2c3d4e5f60718"]
  }

  load_balancer {
    target_group_arn = var.target_group_arn
    container_name   = "app"
    container_port   = var.traffic
  }
}
