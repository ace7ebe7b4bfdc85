<#list stack.keys as key>
data "aws_iam_policy_document" "[=key.documentName]" {
  statement {
    sid = "LetTheAccountAdminister"
    actions = ["kms:*"]
    resources = ["*"]

    principals {
      type = "AWS"
      identifiers = ["[=stack.location.iamArn("root")]"]
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
      type = "Service"
      identifiers = ["[=stack.location.regionalService("logs")]"]
    }

    condition {
      test = "ArnEquals"
      variable = "kms:EncryptionContext:aws:logs:arn"
      values = [
<#list key.logGroups as group>
        "[=stack.location.arn("logs", "log-group:" + group)]",
</#list>
      ]
    }
  }
}

resource "aws_kms_key" "[=key.label]" {
  description = "[=key.description]"
  enable_key_rotation = true
  deletion_window_in_days = var.disposable ? 7 : 30
  policy = [=key.policyDocument]
}

resource "aws_kms_alias" "[=key.label]" {
  name = "alias/[=stack.name]-[=key.label]"
  target_key_id = [=key.address].key_id
}
<#sep>

</#list>
