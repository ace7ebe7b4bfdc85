data "aws_route53_zone" "private" {
  name         = "example.com"
  private_zone = true
}

resource "aws_route53_record" "accounts" {
  zone_id = data.aws_route53_zone.private.zone_id
  name    = "accounts.services.example.com"
  type    = "A"

  alias {
    name                   = aws_lb.main.dns_name
    zone_id                = aws_lb.main.zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "search" {
  zone_id = data.aws_route53_zone.private.zone_id
  name    = "search.services.example.com"
  type    = "A"

  alias {
    name                   = aws_lb.main.dns_name
    zone_id                = aws_lb.main.zone_id
    evaluate_target_health = true
  }
}
