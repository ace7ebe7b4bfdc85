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
  name               = "services-task-us-east-1"
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
  name   = "services-task-us-east-1"
  role   = aws_iam_role.task.name
  policy = data.aws_iam_policy_document.task.json
}

data "aws_iam_policy_document" "accounts_execution_trust" {
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

resource "aws_iam_role" "accounts_execution" {
  name               = "services-accounts-execution-us-east-1"
  description        = "Starts the tasks: pulls the image, reads the secrets, writes the logs"
  assume_role_policy = data.aws_iam_policy_document.accounts_execution_trust.json
}

resource "aws_iam_role_policy_attachment" "accounts_execution_managed" {
  role       = aws_iam_role.accounts_execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

data "aws_iam_policy_document" "accounts_execution" {
  statement {
    sid       = "ReadSecrets"
    actions   = ["secretsmanager:GetSecretValue"]
    resources = [data.aws_secretsmanager_secret.accounts.arn]
  }
}

resource "aws_iam_role_policy" "accounts_execution" {
  name   = "services-accounts-execution-us-east-1"
  role   = aws_iam_role.accounts_execution.name
  policy = data.aws_iam_policy_document.accounts_execution.json
}

data "aws_iam_policy_document" "search_execution_trust" {
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

resource "aws_iam_role" "search_execution" {
  name               = "services-search-execution-us-east-1"
  description        = "Starts the tasks: pulls the image, reads the secrets, writes the logs"
  assume_role_policy = data.aws_iam_policy_document.search_execution_trust.json
}

resource "aws_iam_role_policy_attachment" "search_execution_managed" {
  role       = aws_iam_role.search_execution.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy"
}

data "aws_iam_policy_document" "search_execution" {
  statement {
    sid       = "ReadSecrets"
    actions   = ["secretsmanager:GetSecretValue"]
    resources = [data.aws_secretsmanager_secret.search.arn]
  }
}

resource "aws_iam_role_policy" "search_execution" {
  name   = "services-search-execution-us-east-1"
  role   = aws_iam_role.search_execution.name
  policy = data.aws_iam_policy_document.search_execution.json
}
