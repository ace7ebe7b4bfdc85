resource "aws_lb" "main" {
  name                       = "payments"
  load_balancer_type         = "application"
  internal                   = true
  subnets                    = local.private_subnet_ids
  security_groups            = [aws_security_group.load_balancer.id]
  drop_invalid_header_fields = true
  enable_deletion_protection = !var.disposable

  access_logs {
    bucket  = aws_s3_bucket_policy.logs.bucket
    prefix  = "access"
    enabled = true
  }

  # They tell why a client was refused.
  connection_logs {
    bucket  = aws_s3_bucket_policy.logs.bucket
    prefix  = "connections"
    enabled = true
  }
}

resource "aws_lb_target_group" "orders" {
  name                 = "payments-8441"
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = 80
  vpc_id               = aws_vpc.main.id
  deregistration_delay = 60

  health_check {
    protocol            = "HTTP"
    port                = "traffic-port"
    path                = "/health"
    matcher             = "200"
    interval            = 30
    timeout             = 10
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }

  stickiness {
    type    = "lb_cookie"
    enabled = false
  }
}

resource "aws_lb_target_group" "ledger" {
  name                 = "payments-8442"
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = 80
  vpc_id               = aws_vpc.main.id
  deregistration_delay = 60

  health_check {
    protocol            = "HTTP"
    port                = "traffic-port"
    path                = "/health"
    matcher             = "200"
    interval            = 30
    timeout             = 10
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }

  stickiness {
    type    = "lb_cookie"
    enabled = false
  }
}

resource "aws_lb_listener" "orders" {
  load_balancer_arn = aws_lb.main.arn
  protocol          = "HTTPS"
  port              = 8441
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate.main.arn

  # Only who has a certificate of the CA gets a connection.
  mutual_authentication {
    mode                             = "verify"
    trust_store_arn                  = aws_lb_trust_store.main.arn
    ignore_client_certificate_expiry = false
    advertise_trust_store_ca_names   = "on"
  }

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.orders.arn
  }
}

resource "aws_lb_listener" "ledger" {
  load_balancer_arn = aws_lb.main.arn
  protocol          = "HTTPS"
  port              = 8442
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate.main.arn

  # Only who has a certificate of the CA gets a connection.
  mutual_authentication {
    mode                             = "verify"
    trust_store_arn                  = aws_lb_trust_store.main.arn
    ignore_client_certificate_expiry = false
    advertise_trust_store_ca_names   = "on"
  }

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.ledger.arn
  }
}
