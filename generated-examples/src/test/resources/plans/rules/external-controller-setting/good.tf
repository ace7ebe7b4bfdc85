resource "aws_ecs_service" "app" {
  name          = "app"
  cluster       = "main"
  desired_count = 2
  launch_type   = "FARGATE"

  deployment_controller {
    type = "EXTERNAL"
  }
}
