resource "aws_lb" "api" {
  name                       = "authlete-lb"
  load_balancer_type         = "application"
  internal                   = false
  subnets                    = local.public_subnet_ids
  security_groups            = [aws_security_group.load_balancer.id]
  drop_invalid_header_fields = true
  enable_deletion_protection = !var.disposable
}

resource "aws_lb_target_group" "api" {
  name                 = "authlete-api-tg"
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = 8080
  vpc_id               = aws_vpc.main.id
  deregistration_delay = 60

  health_check {
    protocol            = "HTTP"
    port                = "traffic-port"
    path                = "/"
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

resource "aws_lb_listener" "api_https" {
  load_balancer_arn = aws_lb.api.arn
  protocol          = "HTTPS"
  port              = 443
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate_validation.api.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
  }
}

resource "aws_lb_listener" "api_http" {
  load_balancer_arn = aws_lb.api.arn
  protocol          = "HTTP"
  port              = 80

  default_action {
    type = "redirect"

    redirect {
      protocol    = "HTTPS"
      port        = "443"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb" "idp" {
  name                       = "idp-lb"
  load_balancer_type         = "application"
  internal                   = false
  subnets                    = local.public_subnet_ids
  security_groups            = [aws_security_group.load_balancer.id]
  drop_invalid_header_fields = true
  enable_deletion_protection = !var.disposable
}

resource "aws_lb_target_group" "idp" {
  name                 = "authlete-idp-tg"
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = 8081
  vpc_id               = aws_vpc.main.id
  deregistration_delay = 60

  health_check {
    protocol            = "HTTP"
    port                = "traffic-port"
    path                = "/"
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

resource "aws_lb_listener" "idp_https" {
  load_balancer_arn = aws_lb.idp.arn
  protocol          = "HTTPS"
  port              = 443
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate_validation.idp.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.idp.arn
  }
}

resource "aws_lb_listener" "idp_http" {
  load_balancer_arn = aws_lb.idp.arn
  protocol          = "HTTP"
  port              = 80

  default_action {
    type = "redirect"

    redirect {
      protocol    = "HTTPS"
      port        = "443"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb" "console" {
  name                       = "console-lb"
  load_balancer_type         = "application"
  internal                   = false
  subnets                    = local.public_subnet_ids
  security_groups            = [aws_security_group.load_balancer.id]
  drop_invalid_header_fields = true
  enable_deletion_protection = !var.disposable
}

resource "aws_lb_target_group" "console" {
  name                 = "authlete-console-tg"
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = 8082
  vpc_id               = aws_vpc.main.id
  deregistration_delay = 60

  health_check {
    protocol            = "HTTP"
    port                = "traffic-port"
    path                = "/"
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

resource "aws_lb_listener" "console_https" {
  load_balancer_arn = aws_lb.console.arn
  protocol          = "HTTPS"
  port              = 443
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate_validation.console.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.console.arn
  }
}

resource "aws_lb_listener" "console_http" {
  load_balancer_arn = aws_lb.console.arn
  protocol          = "HTTP"
  port              = 80

  default_action {
    type = "redirect"

    redirect {
      protocol    = "HTTPS"
      port        = "443"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb" "proxy" {
  name                       = "proxy-lb"
  load_balancer_type         = "application"
  internal                   = false
  subnets                    = local.public_subnet_ids
  security_groups            = [aws_security_group.load_balancer.id]
  drop_invalid_header_fields = true
  enable_deletion_protection = !var.disposable
}

resource "aws_lb_target_group" "proxy" {
  name                 = "authlete-proxy-tg"
  target_type          = "ip"
  protocol             = "HTTPS"
  port                 = 8443
  vpc_id               = aws_vpc.main.id
  deregistration_delay = 60

  health_check {
    protocol            = "HTTPS"
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

resource "aws_lb_listener" "proxy_https" {
  load_balancer_arn = aws_lb.proxy.arn
  protocol          = "HTTPS"
  port              = 443
  ssl_policy        = "ELBSecurityPolicy-TLS13-1-2-2021-06"
  certificate_arn   = aws_acm_certificate_validation.proxy.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.proxy.arn
  }
}

resource "aws_lb_listener" "proxy_http" {
  load_balancer_arn = aws_lb.proxy.arn
  protocol          = "HTTP"
  port              = 80

  default_action {
    type = "redirect"

    redirect {
      protocol    = "HTTPS"
      port        = "443"
      status_code = "HTTP_301"
    }
  }
}

resource "aws_lb" "valkey" {
  name                       = "valkey-lb"
  load_balancer_type         = "network"
  internal                   = true
  subnets                    = local.private_subnet_ids
  security_groups            = [aws_security_group.valkey.id]
  enable_deletion_protection = !var.disposable
}

resource "aws_lb_target_group" "valkey" {
  name                 = "authlete-valkey-tg"
  target_type          = "ip"
  protocol             = "TCP"
  port                 = 6379
  vpc_id               = aws_vpc.main.id
  deregistration_delay = 60

  health_check {
    protocol            = "TCP"
    port                = "traffic-port"
    interval            = 30
    timeout             = 10
    healthy_threshold   = 2
    unhealthy_threshold = 3
  }
}

resource "aws_lb_listener" "valkey" {
  load_balancer_arn = aws_lb.valkey.arn
  protocol          = "TCP"
  port              = 6379

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.valkey.arn
  }
}
