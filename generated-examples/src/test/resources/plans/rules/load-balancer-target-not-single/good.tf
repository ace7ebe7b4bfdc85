resource "aws_ecs_service" "app" {
  name            = "app"
  cluster         = "main"
  task_definition = "app:7"
  desired_count   = 2
  launch_type     = "EC2"

  load_balancer {
    target_group_arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/app/0a1b2c3d4e5f6071"
    container_name   = "app"
    container_port   = 8080
  }
}
