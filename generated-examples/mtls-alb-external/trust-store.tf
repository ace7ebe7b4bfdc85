data "aws_s3_object" "ca_bundle" {
  bucket = "identity-trust"
  key    = "trust/ca-bundle.pem"

  lifecycle {
    postcondition {
      condition     = self.content_length > 0
      error_message = "trust-store-bundle-empty: the bundle of CA certificates holds nothing."
    }
  }
}

resource "aws_lb_trust_store" "main" {
  name                             = "partners"
  ca_certificates_bundle_s3_bucket = data.aws_s3_object.ca_bundle.bucket
  ca_certificates_bundle_s3_key    = data.aws_s3_object.ca_bundle.key
  # A bucket without versions gives none.
  ca_certificates_bundle_s3_object_version = one(compact([data.aws_s3_object.ca_bundle.version_id]))
}
