resource "aws_s3_bucket" "authorities" {
  bucket = "example-authorities"
}

resource "aws_s3_object" "clients" {
  bucket  = aws_s3_bucket.authorities.bucket
  key     = "clients.pem"
  content = "subject=CN = Example Root"
}

resource "aws_lb_trust_store" "clients" {
  name                             = "clients"
  ca_certificates_bundle_s3_bucket = aws_s3_bucket.authorities.bucket
  ca_certificates_bundle_s3_key    = aws_s3_object.clients.key
}
