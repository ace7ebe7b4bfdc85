resource "aws_lb" "main" {
  name                       = "services"
  load_balancer_type         = "application"
  internal                   = true
  subnets                    = var.private_subnet_ids
  security_groups            = [aws_security_group.load_balancer.id]
  drop_invalid_header_fields = true
  enable_deletion_protection = !var.disposable

  access_logs {
    bucket  = "identity-logs"
    prefix  = "access"
    enabled = true
  }

  # They tell why a client was refused.
  connection_logs {
    bucket  = "identity-logs"
    prefix  = "connections"
    enabled = true
  }

  lifecycle {
    precondition {
      condition     = length(distinct([for subnet in data.aws_subnet.private : subnet.availability_zone])) >= 2
      error_message = "subnets-in-one-zone: a load balancer needs private subnets in two Availability Zones, and those in var.private_subnet_ids lie in one."
    }

    precondition {
      condition     = alltrue([for subnet in data.aws_subnet.private : subnet.vpc_id == data.aws_vpc.main.id])
      error_message = "subnet-outside-vpc: a subnet in var.private_subnet_ids does not belong to var.vpc_id."
    }
  }
}

resource "aws_lb_target_group" "accounts" {
  name                 = "services-8443"
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = 80
  vpc_id               = data.aws_vpc.main.id
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

resource "aws_lb_target_group" "search" {
  name                 = "services-9443"
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = 80
  vpc_id               = data.aws_vpc.main.id
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

resource "aws_lb_listener" "accounts" {
  load_balancer_arn = aws_lb.main.arn
  protocol          = "HTTPS"
  port              = 8443
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
    target_group_arn = aws_lb_target_group.accounts.arn
  }
}

resource "aws_lb_listener" "search" {
  load_balancer_arn = aws_lb.main.arn
  protocol          = "HTTPS"
  port              = 9443
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
    target_group_arn = aws_lb_target_group.search.arn
  }
}
