resource "aws_ecs_service" "app" {
  name            = "app"
  cluster         = "main"
  task_definition = "app:7"
  desired_count   = 2

  capacity_provider_strategy {
    capacity_provider = "instances"
    weight            = 1
  }

  capacity_provider_strategy {
    capacity_provider = "instances-spot"
    weight            = 3
  }
}
