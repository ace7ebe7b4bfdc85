resource "aws_lb" "api" {
  name                       = "authlete-lb"
  load_balancer_type         = "application"
  internal                   = false
  subnets                    = var.public_subnet_ids
  security_groups            = [aws_security_group.load_balancer.id]
  drop_invalid_header_fields = true
  enable_deletion_protection = !var.disposable

  lifecycle {
    precondition {
      condition     = length(distinct([for subnet in data.aws_subnet.public : subnet.availability_zone])) >= 2
      error_message = "subnets-in-one-zone: a load balancer needs public subnets in two Availability Zones, and those in var.public_subnet_ids lie in one."
    }

    precondition {
      condition     = alltrue([for subnet in data.aws_subnet.public : subnet.vpc_id == data.aws_vpc.main.id])
      error_message = "subnet-outside-vpc: a subnet in var.public_subnet_ids does not belong to var.vpc_id."
    }
  }
}

resource "aws_lb_target_group" "api" {
  name                 = "authlete-api-tg"
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = 8080
  vpc_id               = data.aws_vpc.main.id
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
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.api.arn
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
  subnets                    = var.public_subnet_ids
  security_groups            = [aws_security_group.load_balancer.id]
  drop_invalid_header_fields = true
  enable_deletion_protection = !var.disposable

  lifecycle {
    precondition {
      condition     = length(distinct([for subnet in data.aws_subnet.public : subnet.availability_zone])) >= 2
      error_message = "subnets-in-one-zone: a load balancer needs public subnets in two Availability Zones, and those in var.public_subnet_ids lie in one."
    }

    precondition {
      condition     = alltrue([for subnet in data.aws_subnet.public : subnet.vpc_id == data.aws_vpc.main.id])
      error_message = "subnet-outside-vpc: a subnet in var.public_subnet_ids does not belong to var.vpc_id."
    }
  }
}

resource "aws_lb_target_group" "idp" {
  name                 = "authlete-idp-tg"
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = 8080
  vpc_id               = data.aws_vpc.main.id
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
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.idp.arn
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
  subnets                    = var.public_subnet_ids
  security_groups            = [aws_security_group.load_balancer.id]
  drop_invalid_header_fields = true
  enable_deletion_protection = !var.disposable

  lifecycle {
    precondition {
      condition     = length(distinct([for subnet in data.aws_subnet.public : subnet.availability_zone])) >= 2
      error_message = "subnets-in-one-zone: a load balancer needs public subnets in two Availability Zones, and those in var.public_subnet_ids lie in one."
    }

    precondition {
      condition     = alltrue([for subnet in data.aws_subnet.public : subnet.vpc_id == data.aws_vpc.main.id])
      error_message = "subnet-outside-vpc: a subnet in var.public_subnet_ids does not belong to var.vpc_id."
    }
  }
}

resource "aws_lb_target_group" "console" {
  name                 = "authlete-console-tg"
  target_type          = "ip"
  protocol             = "HTTP"
  port                 = 8080
  vpc_id               = data.aws_vpc.main.id
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
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.console.arn
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
  subnets                    = var.public_subnet_ids
  security_groups            = [aws_security_group.load_balancer.id]
  drop_invalid_header_fields = true
  enable_deletion_protection = !var.disposable

  lifecycle {
    precondition {
      condition     = length(distinct([for subnet in data.aws_subnet.public : subnet.availability_zone])) >= 2
      error_message = "subnets-in-one-zone: a load balancer needs public subnets in two Availability Zones, and those in var.public_subnet_ids lie in one."
    }

    precondition {
      condition     = alltrue([for subnet in data.aws_subnet.public : subnet.vpc_id == data.aws_vpc.main.id])
      error_message = "subnet-outside-vpc: a subnet in var.public_subnet_ids does not belong to var.vpc_id."
    }
  }
}

resource "aws_lb_target_group" "proxy" {
  name                 = "authlete-proxy-tg"
  target_type          = "ip"
  protocol             = "HTTPS"
  port                 = 8443
  vpc_id               = data.aws_vpc.main.id
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
  certificate_arn   = var.certificate_arn

  default_action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.proxy.arn
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
