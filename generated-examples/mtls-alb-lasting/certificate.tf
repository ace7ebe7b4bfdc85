# Issued by the private CA, and renewed by ACM.
resource "aws_acm_certificate" "main" {
  domain_name               = "*.payments.example.com"
  certificate_authority_arn = aws_acmpca_certificate_authority.issuing.arn
  key_algorithm             = "EC_prime256v1"

  lifecycle {
    create_before_destroy = true
  }

  depends_on = [
    aws_acmpca_certificate_authority_certificate.issuing,
    aws_acmpca_permission.issuing,
  ]
}
