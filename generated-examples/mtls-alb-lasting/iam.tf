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
  name               = "payments-task-us-east-1"
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
  name   = "payments-task-us-east-1"
  role   = aws_iam_role.task.name
  policy = data.aws_iam_policy_document.task.json
}

data "aws_iam_policy_document" "orders_execution_trust" {
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

resource "aws_iam_role" "orders_execution" {
  name               = "payments-orders-execution-us-east-1"
  description        = "Starts the tasks: pulls the image, reads the secrets, writes the logs"
  assume_role_policy = data.aws_iam_policy_document.orders_execution_trust.json
}

resource "aws_iam_role_policy_attachment" "orders_execution_managed" {
  role       = aws_iam_role.orders_execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

data "aws_iam_policy_document" "orders_execution" {
  statement {
    sid       = "ReadSecrets"
    actions   = ["secretsmanager:GetSecretValue"]
    resources = [aws_secretsmanager_secret.orders.arn]
  }

  statement {
    sid       = "DecryptSecrets"
    actions   = ["kms:Decrypt"]
    resources = ["arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-1111-2222-3333-0123456789ab"]
  }
}

resource "aws_iam_role_policy" "orders_execution" {
  name   = "payments-orders-execution-us-east-1"
  role   = aws_iam_role.orders_execution.name
  policy = data.aws_iam_policy_document.orders_execution.json
}

data "aws_iam_policy_document" "ledger_execution_trust" {
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

resource "aws_iam_role" "ledger_execution" {
  name               = "payments-ledger-execution-us-east-1"
  description        = "Starts the tasks: pulls the image, reads the secrets, writes the logs"
  assume_role_policy = data.aws_iam_policy_document.ledger_execution_trust.json
}

resource "aws_iam_role_policy_attachment" "ledger_execution_managed" {
  role       = aws_iam_role.ledger_execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

data "aws_iam_policy_document" "ledger_execution" {
  statement {
    sid       = "ReadSecrets"
    actions   = ["secretsmanager:GetSecretValue"]
    resources = [aws_secretsmanager_secret.ledger.arn]
  }

  statement {
    sid       = "DecryptSecrets"
    actions   = ["kms:Decrypt"]
    resources = ["arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-1111-2222-3333-0123456789ab"]
  }
}

resource "aws_iam_role_policy" "ledger_execution" {
  name   = "payments-ledger-execution-us-east-1"
  role   = aws_iam_role.ledger_execution.name
  policy = data.aws_iam_policy_document.ledger_execution.json
}
