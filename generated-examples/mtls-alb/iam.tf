data "aws_iam_policy_document" "task_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["123456789012"]
    }
  }
}

resource "aws_iam_role" "task" {
  name               = "ecs-mtls-task-us-east-1"
  description        = "Lets ECS Exec open a session in a container"
  assume_role_policy = data.aws_iam_policy_document.task_trust.json
}

data "aws_iam_policy_document" "task" {
  statement {
    sid = "OpenSessions"
    actions = [
      "ssmmessages:CreateControlChannel",
      "ssmmessages:CreateDataChannel",
      "ssmmessages:OpenControlChannel",
      "ssmmessages:OpenDataChannel",
    ]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "task" {
  name   = "ecs-mtls-task-us-east-1"
  role   = aws_iam_role.task.name
  policy = data.aws_iam_policy_document.task.json
}

data "aws_iam_policy_document" "nginx_service_1_execution_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["123456789012"]
    }
  }
}

resource "aws_iam_role" "nginx_service_1_execution" {
  name               = "ecs-mtls-nginx-service-1-execution-us-east-1"
  description        = "Starts the tasks: pulls the image, reads the secrets, writes the logs"
  assume_role_policy = data.aws_iam_policy_document.nginx_service_1_execution_trust.json
}

resource "aws_iam_role_policy_attachment" "nginx_service_1_execution_managed" {
  role       = aws_iam_role.nginx_service_1_execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

data "aws_iam_policy_document" "nginx_service_1_execution" {
  statement {
    sid       = "ReadSecrets"
    actions   = ["secretsmanager:GetSecretValue"]
    resources = [aws_secretsmanager_secret.nginx_service_1.arn]
  }
}

resource "aws_iam_role_policy" "nginx_service_1_execution" {
  name   = "ecs-mtls-nginx-service-1-execution-us-east-1"
  role   = aws_iam_role.nginx_service_1_execution.name
  policy = data.aws_iam_policy_document.nginx_service_1_execution.json
}

data "aws_iam_policy_document" "nginx_service_2_execution_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ecs-tasks.amazonaws.com"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["123456789012"]
    }
  }
}

resource "aws_iam_role" "nginx_service_2_execution" {
  name               = "ecs-mtls-nginx-service-2-execution-us-east-1"
  description        = "Starts the tasks: pulls the image, reads the secrets, writes the logs"
  assume_role_policy = data.aws_iam_policy_document.nginx_service_2_execution_trust.json
}

resource "aws_iam_role_policy_attachment" "nginx_service_2_execution_managed" {
  role       = aws_iam_role.nginx_service_2_execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

data "aws_iam_policy_document" "nginx_service_2_execution" {
  statement {
    sid       = "ReadSecrets"
    actions   = ["secretsmanager:GetSecretValue"]
    resources = [aws_secretsmanager_secret.nginx_service_2.arn]
  }
}

resource "aws_iam_role_policy" "nginx_service_2_execution" {
  name   = "ecs-mtls-nginx-service-2-execution-us-east-1"
  role   = aws_iam_role.nginx_service_2_execution.name
  policy = data.aws_iam_policy_document.nginx_service_2_execution.json
}
