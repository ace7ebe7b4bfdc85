# The VPC sees this zone in the place of a public one of the same name.
resource "aws_route53_zone" "private" {
  name          = "payments.example.com"
  comment       = "Names of payments in its VPC"
  force_destroy = var.disposable

  vpc {
    vpc_id = aws_vpc.main.id
  }
}

resource "aws_route53_record" "orders" {
  zone_id = aws_route53_zone.private.zone_id
  name    = "orders.payments.example.com"
  type    = "A"

  alias {
    name                   = aws_lb.main.dns_name
    zone_id                = aws_lb.main.zone_id
    evaluate_target_health = true
  }
}

resource "aws_route53_record" "ledger" {
  zone_id = aws_route53_zone.private.zone_id
  name    = "ledger.payments.example.com"
  type    = "A"

  alias {
    name                   = aws_lb.main.dns_name
    zone_id                = aws_lb.main.zone_id
    evaluate_target_health = true
  }
}
