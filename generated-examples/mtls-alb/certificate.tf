# Issued by the private CA, and renewed by ACM.
resource "aws_acm_certificate" "main" {
  domain_name               = "*.mtls.example.com"
  certificate_authority_arn = aws_acmpca_certificate_authority.root.arn
  key_algorithm             = "RSA_2048"

  lifecycle {
    create_before_destroy = true
  }

  depends_on = [
    aws_acmpca_certificate_authority_certificate.root,
    aws_acmpca_permission.root,
  ]
}
