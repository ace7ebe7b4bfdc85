resource "aws_ecs_service" "app" {
  name                = "app"
  cluster             = "main"
  task_definition     = "app:7"
  launch_type         = "EC2"
  scheduling_strategy = "DAEMON"

  ordered_placement_strategy {
    type  = "spread"
    field = "instanceId"
  }
}
