resource "aws_lb_target_group" "raw" {
  name        = "raw"
  port        = 8080
  protocol    = "TCP"
  target_type = "ip"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  stickiness {
    type = "lb_cookie"
  }
}

resource "aws_lb_target_group" "app" {
  name        = "app"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  stickiness {
    type = "source_ip"
  }
}

resource "aws_lb_target_group" "tls" {
  name        = "tls"
  port        = 8080
  protocol    = "TLS"
  target_type = "ip"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  stickiness {
    type = "source_ip"
  }
}
