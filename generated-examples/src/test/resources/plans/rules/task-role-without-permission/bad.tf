resource "aws_iam_role" "task" {
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "task" {
  role = aws_iam_role.task.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "s3:GetObject"
      Resource = "arn:aws:s3:::config/*"
    }]
  })
}

resource "aws_ecs_task_definition" "app" {
  family                   = "app"
  network_mode             = "awsvpc"
  requires_compatibilities = ["FARGATE"]
  cpu                      = 512
  memory                   = 1024
  execution_role_arn       = "arn:aws:iam::123456789012:role/app-execution"
  task_role_arn            = aws_iam_role.task.arn

  container_definitions = jsonencode([
    {
      name              = "router"
      image             = "public.ecr.aws/aws-observability/aws-for-fluent-bit:2.32.2"
      essential         = true
      memoryReservation = 64
      firelensConfiguration = {
        type = "fluentbit"
      }
    },
    {
      name      = "app"
      image     = "123456789012.dkr.ecr.us-east-1.amazonaws.com/app:2.0.1"
      essential = true
      logConfiguration = {
        logDriver = "awsfirelens"
        options = {
          Name            = "kinesis_firehose"
          region          = "us-east-1"
          delivery_stream = "logs"
        }
      }
    }
  ])
}
