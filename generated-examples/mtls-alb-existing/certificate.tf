# Issued by the private CA, and renewed by ACM.
resource "aws_acm_certificate" "main" {
  domain_name               = "*.services.example.com"
  certificate_authority_arn = var.certificate_authority_arn
  key_algorithm             = "RSA_2048"

  lifecycle {
    create_before_destroy = true
  }

  depends_on = [
    data.aws_acmpca_certificate_authority.main,
  ]
}
