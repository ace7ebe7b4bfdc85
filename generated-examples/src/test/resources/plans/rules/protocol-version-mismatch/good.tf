resource "aws_lb" "main" {
  name               = "app"
  load_balancer_type = "application"
  internal           = true
  subnets            = ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5061728"]
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.main.arn
  port              = 443
  protocol          = "HTTPS"
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-Res-PQ-2025-09"
  certificate_arn   = "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }
}

resource "aws_lb_target_group" "api" {
  name             = "api"
  port             = 8080
  protocol         = "HTTP"
  target_type      = "ip"
  vpc_id           = "vpc-0a1b2c3d4e5f60718"
  protocol_version = "GRPC"
}

resource "aws_lb_target_group" "web" {
  name        = "web"
  port        = 9090
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"
}

resource "aws_lb_listener_rule" "web" {
  listener_arn = aws_lb_listener.https.arn
  priority     = 20

  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.web.arn
  }

  condition {
    path_pattern {
      values = ["/app/*"]
    }
  }
}

resource "aws_ecs_service" "app" {
  name            = "app"
  cluster         = "main"
  task_definition = aws_ecs_task_definition.app.arn
  desired_count   = 2

  load_balancer {
    target_group_arn = aws_lb_target_group.api.arn
    container_name   = "app"
    container_port   = 8080
  }

  network_configuration {
    subnets = ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5061728"]
  }
}

resource "aws_ecs_service" "web" {
  name            = "web"
  cluster         = "main"
  task_definition = aws_ecs_task_definition.app.arn
  desired_count   = 2

  load_balancer {
    target_group_arn = aws_lb_target_group.web.arn
    container_name   = "app"
    container_port   = 9090
  }

  network_configuration {
    subnets = ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5061728"]
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
      portMappings = [{ name = "api", containerPort = 8080, appProtocol = "grpc" }, { name = "web", containerPort = 9090, appProtocol = "http" }]
    }
  ])
}
