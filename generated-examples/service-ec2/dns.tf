data "aws_route53_zone" "private" {
  name         = "example.com"
  private_zone = true
}

# The VPC is new, and its resolver knows a private zone only by this.
resource "aws_route53_zone_association" "private" {
  zone_id = data.aws_route53_zone.private.zone_id
  vpc_id  = aws_vpc.main.id
}

data "aws_route53_zone" "public" {
  name         = "example.com"
  private_zone = false
}

resource "aws_route53_record" "main" {
  zone_id = data.aws_route53_zone.private.zone_id
  name    = "orders.example.com"
  type    = "A"

  alias {
    name                   = aws_lb.main.dns_name
    zone_id                = aws_lb.main.zone_id
    evaluate_target_health = true
  }
}
