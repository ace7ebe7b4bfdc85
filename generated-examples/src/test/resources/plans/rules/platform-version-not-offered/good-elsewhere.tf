resource "aws_ecs_service" "app" {
  name             = "app"
  cluster          = "main"
  task_definition  = "app:7"
  desired_count    = 2
  launch_type      = "FARGATE"
  platform_version = "1.0.0"

  network_configuration {
    subnets         = ["subnet-0a1b2c3d4e5f60718", "subnet-0b2c3d4e5f6071829"]
    security_groups = ["sg-0a1b2c3d4e5f60718"]
  }
}
