resource "aws_ecs_service" "app" {
  name                              = "app"
  cluster                           = "main"
  task_definition                   = "app:7"
  desired_count                     = 2
  launch_type                       = "FARGATE"
  health_check_grace_period_seconds = 60

  network_configuration {
    subnets         = ["subnet-0a1b2c3d4e5f60718", "subnet-0b2c3d4e5f6071829"]
    security_groups = ["sg-0a1b2c3d4e5f60718"]
  }

  dynamic "load_balancer" {
    for_each = toset(split(",", terraform_data.app.output))

    content {
      target_group_arn = load_balancer.value
      container_name   = "app"
      container_port   = 8080
    }
  }
}

variable "app" {
  type    = string
  default = null
}

resource "terraform_data" "app" {
  input = "x"
}
