resource "aws_cloudwatch_event_rule" "hourly" {
  schedule_expression = "rate(1 hour)"
}

resource "aws_cloudwatch_event_target" "report" {
  rule     = aws_cloudwatch_event_rule.hourly.name
  arn      = "arn:aws:ecs:us-east-1:123456789012:cluster/main"
  role_arn = "arn:aws:iam::123456789012:role/start-report"

  ecs_target {
    task_definition_arn = "arn:aws:ecs:us-east-1:123456789012:task-definition/report:7"
    launch_type         = "FARGATE"

    network_configuration {
      subnets         = ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5a60718"]
      security_groups = ["sg-0a1b2c3d4e5f60718"]
    }
  }
}
