<#assign balancer = stack.loadBalancer>
<#assign target = balancer.targetGroup>
<#assign existing = !stack.network.created>
<#assign subnets = balancer.internal?then("private", "public")>
resource "aws_lb" "main" {
  name = "[=balancer.name]"
  load_balancer_type = "application"
  internal = [=balancer.internal]
  subnets = [=balancer.subnetIds]
  security_groups = [[=balancer.securityGroupId]]
  drop_invalid_header_fields = true
  enable_deletion_protection = !var.disposable
<#if existing>

  lifecycle {
    precondition {
      condition = length(distinct([for subnet in [=balancer.subnetsLookedUp] : subnet.availability_zone])) >= 2
      error_message = "subnets-in-one-zone: a load balancer needs [=subnets] subnets in two Availability Zones, and those in var.[=subnets]_subnet_ids lie in one."
    }

    precondition {
      condition = alltrue([for subnet in [=balancer.subnetsLookedUp] : subnet.vpc_id == data.aws_vpc.main.id])
      error_message = "subnet-outside-vpc: a subnet in var.[=subnets]_subnet_ids does not belong to var.vpc_id."
    }
  }
</#if>
}

resource "aws_lb_target_group" "main" {
  name = "[=target.name]"
  target_type = "ip"
  protocol = "[=target.protocol]"
  port = [=target.port]
  vpc_id = [=stack.network.vpcId]
  deregistration_delay = [=target.deregistrationSeconds]

  health_check {
    protocol = "[=target.protocol]"
    port = "traffic-port"
    path = "[=target.healthCheck.path]"
    matcher = "[=target.healthCheck.matcher]"
    interval = [=target.healthCheck.intervalSeconds]
    timeout = [=target.healthCheck.timeoutSeconds]
    healthy_threshold = [=target.healthCheck.healthyThreshold]
    unhealthy_threshold = [=target.healthCheck.unhealthyThreshold]
  }

  stickiness {
    type = "lb_cookie"
    enabled = [=target.sticky]
<#if target.sticky>
    cookie_duration = [=target.stickinessSeconds]
</#if>
  }
}

resource "aws_lb_listener" "https" {
  load_balancer_arn = aws_lb.main.arn
  protocol = "HTTPS"
  port = 443
  ssl_policy = "[=balancer.tlsPolicy]"
  certificate_arn = [=stack.certificate.arn]

  default_action {
    type = "forward"
    target_group_arn = aws_lb_target_group.main.arn
  }
<#if !stack.certificate.requested>

  lifecycle {
    precondition {
      condition = alltrue([for certificate in data.aws_acm_certificate.main : certificate.status == "ISSUED"])
      error_message = "certificate-not-issued: the certificate for [=stack.certificate.domainName] is not issued, so the listener can't use it."
    }

    precondition {
      condition = alltrue([for certificate in data.aws_acm_certificate.main : certificate.arn == var.certificate_arn])
      error_message = "certificate-does-not-cover-hostname: var.certificate_arn is not the newest certificate for [=stack.certificate.domainName]. If it is the right one all the same, set check_certificate to false."
    }
  }
</#if>
}

resource "aws_lb_listener" "http" {
  load_balancer_arn = aws_lb.main.arn
  protocol = "HTTP"
  port = 80

  default_action {
    type = "redirect"

    redirect {
      protocol = "HTTPS"
      port = "443"
      status_code = "HTTP_301"
    }
  }
}
