# The bundle of CA certificates, from which the trust store is made.
resource "aws_s3_bucket" "trust" {
  bucket        = "payments-trust-123456789012-us-east-1"
  force_destroy = var.disposable
}

resource "aws_s3_bucket_public_access_block" "trust" {
  bucket                  = aws_s3_bucket.trust.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "trust" {
  bucket = aws_s3_bucket.trust.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "trust" {
  bucket = aws_s3_bucket.trust.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_versioning" "trust" {
  bucket = aws_s3_bucket.trust.id

  versioning_configuration {
    status = "Enabled"
  }
}

data "aws_iam_policy_document" "trust_bucket" {
  statement {
    sid     = "RefuseWithoutTls"
    effect  = "Deny"
    actions = ["s3:*"]
    resources = [
      "arn:aws:s3:::payments-trust-123456789012-us-east-1",
      "arn:aws:s3:::payments-trust-123456789012-us-east-1/*",
    ]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_policy" "trust" {
  bucket = aws_s3_bucket.trust.id
  policy = data.aws_iam_policy_document.trust_bucket.json

  depends_on = [aws_s3_bucket_public_access_block.trust]
}

# Access logs and connection logs of the load balancer.
resource "aws_s3_bucket" "logs" {
  bucket        = "payments-logs-123456789012-us-east-1"
  force_destroy = var.disposable
}

resource "aws_s3_bucket_public_access_block" "logs" {
  bucket                  = aws_s3_bucket.logs.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "logs" {
  bucket = aws_s3_bucket.logs.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id

  rule {
    apply_server_side_encryption_by_default {
      sse_algorithm = "AES256"
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "logs" {
  bucket = aws_s3_bucket.logs.id

  rule {
    id     = "expire"
    status = "Enabled"

    filter {}

    expiration {
      days = 365
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

data "aws_iam_policy_document" "logs_bucket" {
  statement {
    sid     = "RefuseWithoutTls"
    effect  = "Deny"
    actions = ["s3:*"]
    resources = [
      "arn:aws:s3:::payments-logs-123456789012-us-east-1",
      "arn:aws:s3:::payments-logs-123456789012-us-east-1/*",
    ]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }

  statement {
    sid     = "TakeLogsOfLoadBalancers"
    actions = ["s3:PutObject"]
    resources = [
      "arn:aws:s3:::payments-logs-123456789012-us-east-1/access/AWSLogs/123456789012/*",
      "arn:aws:s3:::payments-logs-123456789012-us-east-1/connections/AWSLogs/123456789012/*",
    ]

    principals {
      type        = "Service"
      identifiers = ["logdelivery.elasticloadbalancing.amazonaws.com"]
    }
  }
}

resource "aws_s3_bucket_policy" "logs" {
  bucket = aws_s3_bucket.logs.id
  policy = data.aws_iam_policy_document.logs_bucket.json

  depends_on = [aws_s3_bucket_public_access_block.logs]
}
