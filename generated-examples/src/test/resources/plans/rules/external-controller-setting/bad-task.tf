resource "aws_ecs_service" "app" {
  name            = "app"
  cluster         = "main"
  task_definition = "app:7"
  desired_count   = 2
  launch_type     = "FARGATE"

  deployment_controller {
    type = "EXTERNAL"
  }
}
