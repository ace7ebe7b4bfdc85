data "aws_iam_policy_document" "logs_key" {
  statement {
    sid       = "LetTheAccountAdminister"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:root"]
    }
  }

  statement {
    sid = "LetCloudWatchLogsEncrypt"
    actions = [
      "kms:Decrypt*",
      "kms:Describe*",
      "kms:Encrypt*",
      "kms:GenerateDataKey*",
      "kms:ReEncrypt*",
    ]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["logs.us-east-1.amazonaws.com"]
    }

    condition {
      test     = "ArnEquals"
      variable = "kms:EncryptionContext:aws:logs:arn"
      values = [
        "arn:aws:logs:us-east-1:123456789012:log-group:/ecs/payments/orders",
        "arn:aws:logs:us-east-1:123456789012:log-group:/ecs/payments/ledger",
      ]
    }
  }
}

resource "aws_kms_key" "logs" {
  description             = "Encrypts the log groups of payments"
  enable_key_rotation     = true
  deletion_window_in_days = var.disposable ? 7 : 30
  policy                  = data.aws_iam_policy_document.logs_key.json
}

resource "aws_kms_alias" "logs" {
  name          = "alias/payments-logs"
  target_key_id = aws_kms_key.logs.key_id
}
