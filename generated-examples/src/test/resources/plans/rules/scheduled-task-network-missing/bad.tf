resource "aws_cloudwatch_event_rule" "hourly" {
  schedule_expression = "rate(1 hour)"
}

resource "aws_cloudwatch_event_target" "report" {
  rule     = aws_cloudwatch_event_rule.hourly.name
  arn      = "arn:aws:ecs:us-east-1:123456789012:cluster/main"
  role_arn = "arn:aws:iam::123456789012:role/start-report"

  ecs_target {
    task_definition_arn = aws_ecs_task_definition.report.arn
    launch_type         = "FARGATE"
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
