resource "aws_ecs_service" "app" {
  name            = "app"
  cluster         = "main"
  task_definition = "app:7"
  desired_count   = 2
  launch_type     = "EC2"

  load_balancer {
    elb_name       = "classic"
    container_name = "app"
    container_port = 8080
  }
}
