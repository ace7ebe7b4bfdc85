resource "aws_efs_file_system" "data" {
  encrypted = true
}

resource "aws_ecs_task_definition" "app" {
  family                   = "app"
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 512
  memory                   = 1024
  task_role_arn            = "arn:aws:iam::123456789012:role/app"
  execution_role_arn       = "arn:aws:iam::123456789012:role/app-execution"

  container_definitions = jsonencode([{
    name        = "app"
    image       = "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:2.0.1"
    essential   = true
    mountPoints = [{ sourceVolume = "data", containerPath = "/data" }]
    secrets     = [{ name = "TOKEN", valueFrom = "arn:aws:secretsmanager:us-east-1:123456789012:secret:app-AbCdEf" }]
    logConfiguration = {
      logDriver = "awslogs"
      options = {
        awslogs-group         = "/ecs/app"
        awslogs-region        = "us-east-1"
        awslogs-stream-prefix = "app"
      }
    }
  }])

  volume {
    name = "data"

    efs_volume_configuration {
      file_system_id     = aws_efs_file_system.data.id
      transit_encryption = "ENABLED"
    }
  }
}
