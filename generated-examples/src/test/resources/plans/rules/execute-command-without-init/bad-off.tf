resource "aws_ecs_service" "app" {
  name                   = "app"
  cluster                = "main"
  task_definition        = aws_ecs_task_definition.app.arn
  desired_count          = 2
  enable_execute_command = true
}

resource "aws_ecs_task_definition" "app" {
  family        = "app"
  task_role_arn = "arn:aws:iam::123456789012:role/app"

  container_definitions = jsonencode([
    {
      name                   = "app"
      image                  = "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:2.0.1"
      memory                 = 512
      essential              = true
      linuxParameters        = { initProcessEnabled = false }
    }
  ])
}
