# A trust store takes a bundle as a whole: what changes here replaces it.
resource "aws_s3_object" "ca_bundle" {
  bucket       = aws_s3_bucket.trust.id
  key          = "acm-trust-store/ca-cert.pem"
  content      = join("\n", compact([aws_acmpca_certificate.root.certificate]))
  content_type = "application/x-pem-file"

  depends_on = [aws_s3_bucket_versioning.trust]
}

resource "aws_lb_trust_store" "main" {
  name                                     = "ecs-mtls"
  ca_certificates_bundle_s3_bucket         = aws_s3_object.ca_bundle.bucket
  ca_certificates_bundle_s3_key            = aws_s3_object.ca_bundle.key
  ca_certificates_bundle_s3_object_version = aws_s3_object.ca_bundle.version_id
}
