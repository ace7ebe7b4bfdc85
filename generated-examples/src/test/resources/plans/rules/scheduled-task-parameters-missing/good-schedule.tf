resource "aws_scheduler_schedule" "report" {
  name                = "report"
  schedule_expression = "rate(1 hours)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = "arn:aws:ecs:us-east-1:123456789012:cluster/main"
    role_arn = "arn:aws:iam::123456789012:role/start-report"

    ecs_parameters {
      task_definition_arn = aws_ecs_task_definition.report.arn
      launch_type         = "FARGATE"

      network_configuration {
        subnets         = ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5a60718"]
        security_groups = ["sg-0a1b2c3d4e5f60718"]
      }
    }
  }
}

resource "aws_ecs_task_definition" "report" {
  family                   = "report"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024

  container_definitions = jsonencode([
    {
      name      = "report"
      image     = "123456789012.dkr.ecr.us-east-1.amazonaws.com/report:2.0.1"
      essential = true
    }
  ])
}
