data "aws_acm_certificate" "main" {
  count = var.check_certificate ? 1 : 0

  domain      = "auth.example.com"
  most_recent = true

  # Without it ACM leaves out all but RSA keys of 2048 bits.
  key_types = [
    "EC_prime256v1",
    "EC_secp384r1",
    "EC_secp521r1",
    "RSA_2048",
    "RSA_3072",
    "RSA_4096",
  ]

  # All of them, so that one that isn't issued is named as such and not as missing.
  statuses = [
    "EXPIRED",
    "FAILED",
    "INACTIVE",
    "ISSUED",
    "PENDING_VALIDATION",
    "REVOKED",
    "VALIDATION_TIMED_OUT",
  ]
}
