# Lists in step with each other, as stacks from before for_each have them.

variable "names" {
  type    = list(string)
  default = ["web", "api"]
}

variable "ports" {
  type    = list(number)
  default = [8080, 9000]
}

variable "traffic" {
  type    = list(number)
  default = [8080, 9090]
}

variable "target_types" {
  type    = list(string)
  default = ["ip", "instance"]
}

resource "aws_ecs_task_definition" "app" {
  count = length(var.names)

  family                   = var.names[count.index]
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
      portMappings           = [{ containerPort = var.ports[count.index] }]
    }
  ])
}

resource "aws_lb_target_group" "app" {
  count = length(var.names)

  name        = var.names[count.index]
  port        = var.ports[count.index]
  protocol    = "HTTP"
  target_type = var.target_types[count.index]
  vpc_id      = "vpc-0a1b2c3d4e5f60718"
}

resource "aws_ecs_service" "app" {
  count = length(var.names)

  name            = var.names[count.index]
  cluster         = "main"
  task_definition = aws_ecs_task_definition.app[count.index].arn
  desired_count   = 2
  launch_type     = "FARGATE"

  network_configuration {
    subnets         = ["subnet-0a1b2c3d4e5f60701", "subnet-0a1b2c3d4e5f60702"]
    security_groups = ["sg-0a1b2c3d4e5f60718"]
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.app[count.index].arn
    container_name   = "app"
    container_port   = var.traffic[count.index]
  }
}
