resource "aws_ecs_service" "app" {
  name                          = "app"
  cluster                       = "main"
  task_definition               = "app:7"
  launch_type                   = "EC2"
  scheduling_strategy           = "DAEMON"
  availability_zone_rebalancing = "ENABLED"
}
