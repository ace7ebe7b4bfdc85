resource "aws_acm_certificate" "api" {
  domain_name       = "authlete-api.example.com"
  validation_method = "DNS"

  lifecycle {
    create_before_destroy = true
  }
}

# The certificate has one name, and so there is one record to prove it.
locals {
  api_certificate_validation = one(aws_acm_certificate.api.domain_validation_options)
}

resource "aws_route53_record" "api_certificate_validation" {
  zone_id         = data.aws_route53_zone.public.zone_id
  name            = local.api_certificate_validation.resource_record_name
  type            = local.api_certificate_validation.resource_record_type
  records         = [local.api_certificate_validation.resource_record_value]
  ttl             = 300
  allow_overwrite = true
}

resource "aws_acm_certificate_validation" "api" {
  certificate_arn         = aws_acm_certificate.api.arn
  validation_record_fqdns = [aws_route53_record.api_certificate_validation.fqdn]
}

resource "aws_acm_certificate" "idp" {
  domain_name       = "authlete-idp.example.com"
  validation_method = "DNS"

  lifecycle {
    create_before_destroy = true
  }
}

# The certificate has one name, and so there is one record to prove it.
locals {
  idp_certificate_validation = one(aws_acm_certificate.idp.domain_validation_options)
}

resource "aws_route53_record" "idp_certificate_validation" {
  zone_id         = data.aws_route53_zone.public.zone_id
  name            = local.idp_certificate_validation.resource_record_name
  type            = local.idp_certificate_validation.resource_record_type
  records         = [local.idp_certificate_validation.resource_record_value]
  ttl             = 300
  allow_overwrite = true
}

resource "aws_acm_certificate_validation" "idp" {
  certificate_arn         = aws_acm_certificate.idp.arn
  validation_record_fqdns = [aws_route53_record.idp_certificate_validation.fqdn]
}

resource "aws_acm_certificate" "console" {
  domain_name       = "authlete-console.example.com"
  validation_method = "DNS"

  lifecycle {
    create_before_destroy = true
  }
}

# The certificate has one name, and so there is one record to prove it.
locals {
  console_certificate_validation = one(aws_acm_certificate.console.domain_validation_options)
}

resource "aws_route53_record" "console_certificate_validation" {
  zone_id         = data.aws_route53_zone.public.zone_id
  name            = local.console_certificate_validation.resource_record_name
  type            = local.console_certificate_validation.resource_record_type
  records         = [local.console_certificate_validation.resource_record_value]
  ttl             = 300
  allow_overwrite = true
}

resource "aws_acm_certificate_validation" "console" {
  certificate_arn         = aws_acm_certificate.console.arn
  validation_record_fqdns = [aws_route53_record.console_certificate_validation.fqdn]
}

resource "aws_acm_certificate" "proxy" {
  domain_name       = "authlete-proxy.example.com"
  validation_method = "DNS"

  lifecycle {
    create_before_destroy = true
  }
}

# The certificate has one name, and so there is one record to prove it.
locals {
  proxy_certificate_validation = one(aws_acm_certificate.proxy.domain_validation_options)
}

resource "aws_route53_record" "proxy_certificate_validation" {
  zone_id         = data.aws_route53_zone.public.zone_id
  name            = local.proxy_certificate_validation.resource_record_name
  type            = local.proxy_certificate_validation.resource_record_type
  records         = [local.proxy_certificate_validation.resource_record_value]
  ttl             = 300
  allow_overwrite = true
}

resource "aws_acm_certificate_validation" "proxy" {
  certificate_arn         = aws_acm_certificate.proxy.arn
  validation_record_fqdns = [aws_route53_record.proxy_certificate_validation.fqdn]
}
