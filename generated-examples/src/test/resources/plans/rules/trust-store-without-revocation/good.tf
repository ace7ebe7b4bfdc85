resource "aws_lb_trust_store" "clients" {
  name                             = "clients"
  ca_certificates_bundle_s3_bucket = "example-authorities"
  ca_certificates_bundle_s3_key    = "clients.pem"
}

resource "aws_lb_trust_store_revocation" "clients" {
  trust_store_arn       = aws_lb_trust_store.clients.arn
  revocations_s3_bucket = "example-authorities"
  revocations_s3_key    = "clients.crl"
}
