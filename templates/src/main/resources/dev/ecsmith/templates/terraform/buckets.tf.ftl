<#list stack.buckets as bucket>
# [=bucket.description].
resource "aws_s3_bucket" "[=bucket.label]" {
  bucket = "[=bucket.name]"
  force_destroy = var.disposable
}

resource "aws_s3_bucket_public_access_block" "[=bucket.label]" {
  bucket = [=bucket.address].id
  block_public_acls = true
  block_public_policy = true
  ignore_public_acls = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "[=bucket.label]" {
  bucket = [=bucket.address].id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "[=bucket.label]" {
  bucket = [=bucket.address].id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}
<#if bucket.versioned>

resource "aws_s3_bucket_versioning" "[=bucket.label]" {
  bucket = [=bucket.address].id

  versioning_configuration {
    status = "Enabled"
  }
}
</#if>
<#if bucket.expiryDays??>

resource "aws_s3_bucket_lifecycle_configuration" "[=bucket.label]" {
  bucket = [=bucket.address].id

  rule {
    id = "expire"
    status = "Enabled"

    filter {}

    expiration {
      days = [=bucket.expiryDays]
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}
</#if>

data "aws_iam_policy_document" "[=bucket.documentName]" {
  statement {
    sid = "RefuseWithoutTls"
    effect = "Deny"
    actions = ["s3:*"]
    resources = [
      "arn:[=stack.location.partition]:s3:::[=bucket.name]",
      "arn:[=stack.location.partition]:s3:::[=bucket.name]/*",
    ]

    principals {
      type = "*"
      identifiers = ["*"]
    }

    condition {
      test = "Bool"
      variable = "aws:SecureTransport"
      values = ["false"]
    }
  }
<#if bucket.logsOfLoadBalancers>

  statement {
    sid = "TakeLogsOfLoadBalancers"
    actions = ["s3:PutObject"]
    resources = [
      "arn:[=stack.location.partition]:s3:::[=bucket.name]/access/AWSLogs/[=stack.location.accountId]/*",
      "arn:[=stack.location.partition]:s3:::[=bucket.name]/connections/AWSLogs/[=stack.location.accountId]/*",
    ]

    principals {
      type = "Service"
      identifiers = ["logdelivery.elasticloadbalancing.amazonaws.com"]
    }
  }
</#if>
}

resource "aws_s3_bucket_policy" "[=bucket.label]" {
  bucket = [=bucket.address].id
  policy = [=bucket.policyDocument]

  depends_on = [[=bucket.accessBlockAddress]]
}
<#sep>

</#list>
