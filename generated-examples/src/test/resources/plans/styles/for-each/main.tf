# One block of each kind, and an instance for each service.

variable "services" {
  type = map(object({
    port        = number
    traffic     = number
    target_type = string
  }))

  default = {
    web = { port = 8080, traffic = 8080, target_type = "ip" }
    api = { port = 9000, traffic = 9090, target_type = "instance" }
  }
}

resource "aws_ecs_task_definition" "app" {
  for_each = var.services

  family                   = each.key
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
      portMappings           = [{ containerPort = each.value.port }]
    }
  ])
}

resource "aws_lb_target_group" "app" {
  for_each = var.services

  name        = each.key
  port        = each.value.port
  protocol    = "HTTP"
  target_type = each.value.target_type
  vpc_id      = "vpc-0a1b2c3d4e5f60718"
}

resource "aws_ecs_service" "app" {
  for_each = var.services

  name            = each.key
  cluster         = "main"
  task_definition = aws_ecs_task_definition.app[each.key].arn
  desired_count   = 2
  launch_type     = "FARGATE"

  network_configuration {
    subnets         = ["subnet-0a1b2c3d4e5f60701", "subnet-0a1b2c3d4e5f60702"]
    security_groups = ["sg-0a1b2c3d4e5f60718"]
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.app[each.key].arn
    container_name   = "app"
    container_port   = each.value.traffic
  }
}
