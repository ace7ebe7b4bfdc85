resource "aws_ecs_capacity_provider" "main" {
  name = "main"

  auto_scaling_group_provider {
    auto_scaling_group_arn         = aws_autoscaling_group.main.arn
    managed_termination_protection = "ENABLED"

    managed_scaling {
      status                    = "ENABLED"
      minimum_scaling_step_size = 1
      maximum_scaling_step_size = 10
      target_capacity           = 100
    }
  }
}

resource "aws_autoscaling_group" "main" {
  name                  = "main"
  min_size              = 0
  max_size              = 4
  vpc_zone_identifier   = ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5a60718"]
  protect_from_scale_in = true

  launch_template {
    id      = "lt-0a1b2c3d4e5f60718"
    version = "1"
  }
}
