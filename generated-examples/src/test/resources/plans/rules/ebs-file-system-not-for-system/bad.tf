resource "aws_ecs_service" "app" {
  name            = "app"
  cluster         = "main"
  task_definition = aws_ecs_task_definition.app.arn
  launch_type     = "FARGATE"
  desired_count   = 2

  network_configuration {
    subnets         = ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5a60718"]
    security_groups = ["sg-0a1b2c3d4e5f60718"]
  }

  volume_configuration {
    name = "data"

    managed_ebs_volume {
      role_arn         = "arn:aws:iam::123456789012:role/ecs-infrastructure"
      size_in_gb       = 20
      file_system_type = "ntfs"
    }
  }
}

resource "aws_ecs_task_definition" "app" {
  family                   = "app"
  requires_compatibilities = ["FARGATE"]
  network_mode             = "awsvpc"
  cpu                      = 512
  memory                   = 1024

  volume {
    name                = "data"
    configure_at_launch = true
  }

  container_definitions = jsonencode([
    {
      name        = "app"
      image       = "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:2.0.1"
      essential   = true
      mountPoints = [{ sourceVolume = "data", containerPath = "/data" }]
    }
  ])
}
