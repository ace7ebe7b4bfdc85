data "aws_acmpca_certificate_authority" "main" {
  arn = var.certificate_authority_arn

  lifecycle {
    postcondition {
      condition     = self.status == "ACTIVE"
      error_message = "authority-not-active: the CA is not active, so it issues nothing."
    }

    postcondition {
      condition     = try(timecmp(self.not_after, timeadd(plantimestamp(), "9480h")) > 0, false)
      error_message = "authority-ends-too-soon: the CA ends within 395 days, before what it is to issue."
    }
  }
}
