<#list stack.loadBalancers as balancer>
<#assign subnets = balancer.subnets>
resource "aws_lb" "[=balancer.label]" {
  name = "[=balancer.name]"
<#if balancer.application>
  load_balancer_type = "application"
<#else>
  load_balancer_type = "network"
</#if>
  internal = [=balancer.internal]
  subnets = [=subnets.ids]
  security_groups = [[=balancer.securityGroupId]]
<#if balancer.application>
  drop_invalid_header_fields = true
</#if>
  enable_deletion_protection = !var.disposable
<#if balancer.logBucket??>

  access_logs {
    bucket = [=balancer.logBucket]
    prefix = "access"
    enabled = true
  }

  # They tell why a client was refused.
  connection_logs {
    bucket = [=balancer.logBucket]
    prefix = "connections"
    enabled = true
  }
</#if>
<#if subnets.lookedUp>

  lifecycle {
    precondition {
      condition = length(distinct([for subnet in [=subnets.data] : subnet.availability_zone])) >= 2
      error_message = "subnets-in-one-zone: a load balancer needs [=subnets.kind.word] subnets in two Availability Zones, and those in var.[=subnets.kind.word]_subnet_ids lie in one."
    }

    precondition {
      condition = alltrue([for subnet in [=subnets.data] : subnet.vpc_id == data.aws_vpc.main.id])
      error_message = "subnet-outside-vpc: a subnet in var.[=subnets.kind.word]_subnet_ids does not belong to var.vpc_id."
    }
  }
</#if>
}
<#list balancer.listeners as listener>
<#if listener.forwardsTo??>
<#assign target = stack.targetGroupOf(listener)>

resource "aws_lb_target_group" "[=target.label]" {
  name = "[=target.name]"
  target_type = "ip"
  protocol = "[=target.protocol]"
  port = [=target.port]
  vpc_id = [=stack.network.vpcId]
  deregistration_delay = [=target.deregistrationSeconds]

  health_check {
    protocol = "[=target.protocol]"
    port = "traffic-port"
<#if target.healthCheck.request??>
    path = "[=target.healthCheck.request.path]"
    matcher = "[=target.healthCheck.request.matcher]"
</#if>
    interval = [=target.healthCheck.intervalSeconds]
    timeout = [=target.healthCheck.timeoutSeconds]
    healthy_threshold = [=target.healthCheck.healthyThreshold]
    unhealthy_threshold = [=target.healthCheck.unhealthyThreshold]
  }
<#if target.overHttp>

  stickiness {
    type = "lb_cookie"
    enabled = [=target.sticky]
<#if target.sticky>
    cookie_duration = [=target.stickinessSeconds]
</#if>
  }
</#if>
}
</#if>
</#list>
<#list balancer.listeners as listener>

resource "aws_lb_listener" "[=listener.label]" {
  load_balancer_arn = [=balancer.attribute("arn")]
  protocol = "[=listener.protocol]"
  port = [=listener.port]
<#if listener.secured>
  ssl_policy = "[=listener.tlsPolicy]"
  certificate_arn = [=listener.certificate.arn]
<#if listener.verification??>

  # Only who has a certificate of the CA gets a connection.
  mutual_authentication {
    mode = "verify"
    trust_store_arn = [=listener.verification.trustStore.arn]
    ignore_client_certificate_expiry = false
    advertise_trust_store_ca_names = "<#if listener.verification.advertiseNames>on<#else>off</#if>"
  }
</#if>
</#if>

  default_action {
<#if listener.redirect>
    type = "redirect"

    redirect {
      protocol = "HTTPS"
      port = "443"
      status_code = "HTTP_301"
    }
<#else>
    type = "forward"
    target_group_arn = [=listener.targetGroupArn]
</#if>
  }
<#if listener.secured && !listener.certificate.requested>
<#assign certificate = listener.certificate>

  lifecycle {
    precondition {
      condition = alltrue([for certificate in [=certificate.address] : certificate.status == "ISSUED"])
      error_message = "certificate-not-issued: the certificate for [=certificate.domainName] is not issued, so the listener can't use it."
    }

    precondition {
      condition = alltrue([for certificate in [=certificate.address] : certificate.arn == [=certificate.arn]])
      error_message = "certificate-does-not-cover-hostname: var.[=certificate.variable] is not the newest certificate for [=certificate.domainName]. If it is the right one all the same, set [=certificate.checkVariable] to false."
    }
  }
</#if>
}
</#list>
<#sep>

</#list>
