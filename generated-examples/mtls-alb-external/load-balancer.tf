resource "aws_lb" "main" {
  name                       = "partners"
  load_balancer_type         = "application"
  internal                   = true
  subnets                    = local.private_subnet_ids
  security_groups            = [aws_security_group.load_balancer.id]
  drop_invalid_header_fields = true
  enable_deletion_protection = !var.disposable
}

resource "aws_lb_target_group" "inbox" {
  name                 = "partners-8443"
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

resource "aws_lb_target_group" "outbox" {
  name                 = "partners-9443"
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

resource "aws_lb_listener" "inbox" {
  load_balancer_arn = aws_lb.main.arn
  protocol          = "HTTPS"
  port              = 8443
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn

  # Only who has a certificate of the CA gets a connection.
  mutual_authentication {
    mode                             = "verify"
    trust_store_arn                  = aws_lb_trust_store.main.arn
    ignore_client_certificate_expiry = false
    advertise_trust_store_ca_names   = "on"
  }

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.inbox.arn
  }

  lifecycle {
    precondition {
      condition     = alltrue([for certificate in data.aws_acm_certificate.main : certificate.status == "ISSUED"])
      error_message = "certificate-not-issued: the certificate for auth.example.com is not issued, so the listener can't use it."
    }

    precondition {
      condition     = alltrue([for certificate in data.aws_acm_certificate.main : certificate.arn == var.certificate_arn])
      error_message = "certificate-does-not-cover-hostname: var.certificate_arn is not the newest certificate for auth.example.com. If it is the right one all the same, set check_certificate to false."
    }
  }
}

resource "aws_lb_listener" "outbox" {
  load_balancer_arn = aws_lb.main.arn
  protocol          = "HTTPS"
  port              = 9443
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = var.certificate_arn

  # Only who has a certificate of the CA gets a connection.
  mutual_authentication {
    mode                             = "verify"
    trust_store_arn                  = aws_lb_trust_store.main.arn
    ignore_client_certificate_expiry = false
    advertise_trust_store_ca_names   = "on"
  }

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.outbox.arn
  }

  lifecycle {
    precondition {
      condition     = alltrue([for certificate in data.aws_acm_certificate.main : certificate.status == "ISSUED"])
      error_message = "certificate-not-issued: the certificate for auth.example.com is not issued, so the listener can't use it."
    }

    precondition {
      condition     = alltrue([for certificate in data.aws_acm_certificate.main : certificate.arn == var.certificate_arn])
      error_message = "certificate-does-not-cover-hostname: var.certificate_arn is not the newest certificate for auth.example.com. If it is the right one all the same, set check_certificate to false."
    }
  }
}
