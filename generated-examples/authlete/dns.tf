data "aws_route53_zone" "public" {
  name         = "example.com"
  private_zone = false
}

resource "aws_route53_record" "api" {
  zone_id = data.aws_route53_zone.public.zone_id
  name    = "authlete-api.example.com"
  type    = "A"

  alias {
    name                   = aws_lb.api.dns_name
    zone_id                = aws_lb.api.zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "idp" {
  zone_id = data.aws_route53_zone.public.zone_id
  name    = "authlete-idp.example.com"
  type    = "A"

  alias {
    name                   = aws_lb.idp.dns_name
    zone_id                = aws_lb.idp.zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "console" {
  zone_id = data.aws_route53_zone.public.zone_id
  name    = "authlete-console.example.com"
  type    = "A"

  alias {
    name                   = aws_lb.console.dns_name
    zone_id                = aws_lb.console.zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "proxy" {
  zone_id = data.aws_route53_zone.public.zone_id
  name    = "authlete-proxy.example.com"
  type    = "A"

  alias {
    name                   = aws_lb.proxy.dns_name
    zone_id                = aws_lb.proxy.zone_id
    evaluate_target_health = true
  }
}
