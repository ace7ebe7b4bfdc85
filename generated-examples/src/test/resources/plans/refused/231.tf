resource "aws_ecs_service" "app" {
  name            = "app"
  task_definition = "app"

  volume_configuration {
    name = "data"

    managed_ebs_volume {
      size_in_gb = 20
    }
  }
}
