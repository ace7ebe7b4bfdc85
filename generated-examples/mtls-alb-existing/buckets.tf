# The bundle of CA certificates, from which the trust store is made.
resource "aws_s3_bucket" "trust" {
  bucket        = "services-trust-123456789012-us-east-1"
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
      "arn:aws:s3:::services-trust-123456789012-us-east-1",
      "arn:aws:s3:::services-trust-123456789012-us-east-1/*",
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
