resource "aws_lb_trust_store" "clients" {
  name                             = "clients"
  ca_certificates_bundle_s3_bucket = "example-authorities"
  ca_certificates_bundle_s3_key    = "clients.pem"
}
