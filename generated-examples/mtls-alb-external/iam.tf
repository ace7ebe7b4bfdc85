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
  name               = "partners-task-us-east-1"
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
  name   = "partners-task-us-east-1"
  role   = aws_iam_role.task.name
  policy = data.aws_iam_policy_document.task.json
}

data "aws_iam_policy_document" "instances_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "instances" {
  name               = "partners-instances-us-east-1"
  description        = "Lets container instances join the cluster"
  assume_role_policy = data.aws_iam_policy_document.instances_trust.json
}

resource "aws_iam_role_policy_attachment" "instances_managed" {
  role       = aws_iam_role.instances.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonEC2ContainerServiceforEC2Role"
}

data "aws_iam_policy_document" "inbox_execution_trust" {
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

resource "aws_iam_role" "inbox_execution" {
  name               = "partners-inbox-execution-us-east-1"
  description        = "Starts the tasks: pulls the image, reads the secrets, writes the logs"
  assume_role_policy = data.aws_iam_policy_document.inbox_execution_trust.json
}

resource "aws_iam_role_policy_attachment" "inbox_execution_managed" {
  role       = aws_iam_role.inbox_execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

data "aws_iam_policy_document" "inbox_execution" {
  statement {
    sid       = "ReadSecrets"
    actions   = ["secretsmanager:GetSecretValue"]
    resources = [aws_secretsmanager_secret.inbox.arn]
  }
}

resource "aws_iam_role_policy" "inbox_execution" {
  name   = "partners-inbox-execution-us-east-1"
  role   = aws_iam_role.inbox_execution.name
  policy = data.aws_iam_policy_document.inbox_execution.json
}

data "aws_iam_policy_document" "outbox_execution_trust" {
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

resource "aws_iam_role" "outbox_execution" {
  name               = "partners-outbox-execution-us-east-1"
  description        = "Starts the tasks: pulls the image, reads the secrets, writes the logs"
  assume_role_policy = data.aws_iam_policy_document.outbox_execution_trust.json
}

resource "aws_iam_role_policy_attachment" "outbox_execution_managed" {
  role       = aws_iam_role.outbox_execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

data "aws_iam_policy_document" "outbox_execution" {
  statement {
    sid       = "ReadSecrets"
    actions   = ["secretsmanager:GetSecretValue"]
    resources = [aws_secretsmanager_secret.outbox.arn]
  }
}

resource "aws_iam_role_policy" "outbox_execution" {
  name   = "partners-outbox-execution-us-east-1"
  role   = aws_iam_role.outbox_execution.name
  policy = data.aws_iam_policy_document.outbox_execution.json
}
