resource "aws_ecs_service" "app" {
  name            = "app"
  cluster         = "main"
  task_definition = "app:7"
  launch_type     = "EC2"

  scheduling_strategy                = "DAEMON"
  deployment_minimum_healthy_percent = 0
  deployment_maximum_percent         = 100
}
