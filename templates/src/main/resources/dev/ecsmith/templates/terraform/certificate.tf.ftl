<#list stack.certificates as certificate>
<#if certificate.requested && !certificate.proved>
# Issued by the private CA, and renewed by ACM.
resource "aws_acm_certificate" "[=certificate.label]" {
  domain_name = "[=certificate.domainName]"
  certificate_authority_arn = [=certificate.authority.arn]
  key_algorithm = "[=certificate.authority.algorithm.acmKey]"

  lifecycle {
    create_before_destroy = true
  }

  depends_on = [
<#list certificate.authority.readiness as ready>
    [=ready],
</#list>
  ]
}
<#elseif certificate.requested>
resource "aws_acm_certificate" "[=certificate.label]" {
  domain_name = "[=certificate.domainName]"
  validation_method = "DNS"

  lifecycle {
    create_before_destroy = true
  }
}

# The certificate has one name, and so there is one record to prove it.
locals {
  [=certificate.validationLocal] = one([=certificate.address].domain_validation_options)
}

resource "aws_route53_record" "[=certificate.validation]" {
  zone_id = [=certificate.zone.zoneId]
  name = local.[=certificate.validationLocal].resource_record_name
  type = local.[=certificate.validationLocal].resource_record_type
  records = [local.[=certificate.validationLocal].resource_record_value]
  ttl = 300
  allow_overwrite = true
}

resource "aws_acm_certificate_validation" "[=certificate.label]" {
  certificate_arn = [=certificate.address].arn
  validation_record_fqdns = [aws_route53_record.[=certificate.validationLocal].fqdn]
}
<#else>
data "aws_acm_certificate" "[=certificate.label]" {
  count = [=certificate.check] ? 1 : 0

  domain = "[=certificate.domainName]"
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
</#if>
<#sep>

</#list>
