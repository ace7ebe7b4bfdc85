# Run with terraform test: AWS is mocked, so nothing is created and no credentials are needed.

# The values of the spec, whatever a terraform.tfvars says.
variables {
  allowed_cidr_blocks = [
    "203.0.113.0/24",
  ]
  certificate_arn   = "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-1111-2222-3333-0123456789ab"
  check_certificate = true
  disposable        = false
  private_subnet_ids = [
    "subnet-0a1b2c3d4e5f60703",
    "subnet-0a1b2c3d4e5f60704",
  ]
  public_subnet_ids = [
    "subnet-0a1b2c3d4e5f60701",
    "subnet-0a1b2c3d4e5f60702",
  ]
  vpc_id = "vpc-0a1b2c3d4e5f60718"
}

mock_provider "aws" {
  mock_data "aws_iam_policy_document" {
    defaults = {
      json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = {
      arn = "arn:aws:iam::123456789012:role/mock"
    }
  }

  mock_resource "aws_lb" {
    defaults = {
      arn      = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/mock/0a1b2c3d4e5f6071"
      dns_name = "mock.us-east-1.elb.amazonaws.com"
    }
  }

  mock_resource "aws_lb_target_group" {
    defaults = {
      arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/mock/0a1b2c3d4e5f6071"
    }
  }

  override_data {
    target = data.aws_subnet.public["subnet-0a1b2c3d4e5f60701"]

    values = {
      availability_zone = "us-east-1a"
      vpc_id            = "vpc-0a1b2c3d4e5f60718"
    }
  }

  override_data {
    target = data.aws_subnet.public["subnet-0a1b2c3d4e5f60702"]

    values = {
      availability_zone = "us-east-1b"
      vpc_id            = "vpc-0a1b2c3d4e5f60718"
    }
  }

  override_data {
    target = data.aws_subnet.private["subnet-0a1b2c3d4e5f60703"]

    values = {
      availability_zone = "us-east-1a"
      vpc_id            = "vpc-0a1b2c3d4e5f60718"
    }
  }

  override_data {
    target = data.aws_subnet.private["subnet-0a1b2c3d4e5f60704"]

    values = {
      availability_zone = "us-east-1b"
      vpc_id            = "vpc-0a1b2c3d4e5f60718"
    }
  }

  override_data {
    target = data.aws_acm_certificate.main

    values = {
      arn    = "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-1111-2222-3333-0123456789ab"
      status = "ISSUED"
    }
  }
}

run "the_stack_is_as_the_spec_says" {
  command = plan

  assert {
    condition     = aws_lb.api.internal == false
    error_message = "The load balancer authlete-lb stands on the wrong side of the VPC."
  }

  assert {
    condition     = aws_lb_listener.api_https.protocol == "HTTPS" && aws_lb_listener.api_https.port == 443
    error_message = "The listener on port 443 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.api_https.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "The TLS policy of port 443 is not the one of the spec."
  }

  assert {
    condition     = aws_lb_target_group.api.protocol == "HTTP"
    error_message = "The load balancer speaks another protocol to authlete-api-tg."
  }

  assert {
    condition     = aws_lb_listener.api_http.protocol == "HTTP" && aws_lb_listener.api_http.port == 80
    error_message = "The listener on port 80 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.api_http.default_action[0].type == "redirect" && aws_lb_listener.api_http.default_action[0].redirect[0].protocol == "HTTPS"
    error_message = "HTTP is not redirected to HTTPS."
  }

  assert {
    condition     = aws_lb.idp.internal == false
    error_message = "The load balancer idp-lb stands on the wrong side of the VPC."
  }

  assert {
    condition     = aws_lb_listener.idp_https.protocol == "HTTPS" && aws_lb_listener.idp_https.port == 443
    error_message = "The listener on port 443 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.idp_https.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "The TLS policy of port 443 is not the one of the spec."
  }

  assert {
    condition     = aws_lb_target_group.idp.protocol == "HTTP"
    error_message = "The load balancer speaks another protocol to authlete-idp-tg."
  }

  assert {
    condition     = aws_lb_listener.idp_http.protocol == "HTTP" && aws_lb_listener.idp_http.port == 80
    error_message = "The listener on port 80 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.idp_http.default_action[0].type == "redirect" && aws_lb_listener.idp_http.default_action[0].redirect[0].protocol == "HTTPS"
    error_message = "HTTP is not redirected to HTTPS."
  }

  assert {
    condition     = aws_lb.console.internal == false
    error_message = "The load balancer console-lb stands on the wrong side of the VPC."
  }

  assert {
    condition     = aws_lb_listener.console_https.protocol == "HTTPS" && aws_lb_listener.console_https.port == 443
    error_message = "The listener on port 443 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.console_https.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "The TLS policy of port 443 is not the one of the spec."
  }

  assert {
    condition     = aws_lb_target_group.console.protocol == "HTTP"
    error_message = "The load balancer speaks another protocol to authlete-console-tg."
  }

  assert {
    condition     = aws_lb_listener.console_http.protocol == "HTTP" && aws_lb_listener.console_http.port == 80
    error_message = "The listener on port 80 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.console_http.default_action[0].type == "redirect" && aws_lb_listener.console_http.default_action[0].redirect[0].protocol == "HTTPS"
    error_message = "HTTP is not redirected to HTTPS."
  }

  assert {
    condition     = aws_lb.proxy.internal == false
    error_message = "The load balancer proxy-lb stands on the wrong side of the VPC."
  }

  assert {
    condition     = aws_lb_listener.proxy_https.protocol == "HTTPS" && aws_lb_listener.proxy_https.port == 443
    error_message = "The listener on port 443 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.proxy_https.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "The TLS policy of port 443 is not the one of the spec."
  }

  assert {
    condition     = aws_lb_target_group.proxy.protocol == "HTTPS"
    error_message = "The load balancer speaks another protocol to authlete-proxy-tg."
  }

  assert {
    condition     = aws_lb_listener.proxy_http.protocol == "HTTP" && aws_lb_listener.proxy_http.port == 80
    error_message = "The listener on port 80 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.proxy_http.default_action[0].type == "redirect" && aws_lb_listener.proxy_http.default_action[0].redirect[0].protocol == "HTTPS"
    error_message = "HTTP is not redirected to HTTPS."
  }

  assert {
    condition     = aws_efs_file_system.main.encrypted && aws_efs_backup_policy.main.backup_policy[0].status == "ENABLED"
    error_message = "The file system is not encrypted, or not backed up."
  }

  assert {
    condition     = length(aws_efs_mount_target.main) >= 2
    error_message = "The file system cannot be mounted in two Availability Zones."
  }

  assert {
    condition     = aws_service_discovery_private_dns_namespace.main.name == "identity"
    error_message = "The namespace is not identity."
  }

  assert {
    condition     = aws_ecr_repository.api.name == "identity/server" && aws_ecr_repository.api.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not identity/server, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.server_db_schema.name == "identity/server-db-schema" && aws_ecr_repository.server_db_schema.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not identity/server-db-schema, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.idp.name == "identity/idp" && aws_ecr_repository.idp.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not identity/idp, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.idp_db_schema.name == "identity/idp-db-schema" && aws_ecr_repository.idp_db_schema.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not identity/idp-db-schema, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.console.name == "identity/console" && aws_ecr_repository.console.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not identity/console, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.bootstrapper.name == "identity/authlete-bootstrapper" && aws_ecr_repository.bootstrapper.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not identity/authlete-bootstrapper, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.proxy.name == "identity/nginx" && aws_ecr_repository.proxy.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not identity/nginx, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.proxy_sidecar.name == "identity/alpine" && aws_ecr_repository.proxy_sidecar.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not identity/alpine, or does not scan images."
  }
}

run "a_stopped_stack_stays_protected" {
  command = plan

  variables {
    disposable = false
  }

  assert {
    condition     = aws_lb.api.enable_deletion_protection
    error_message = "The load balancer authlete-lb can be deleted."
  }

  assert {
    condition     = aws_lb.idp.enable_deletion_protection
    error_message = "The load balancer idp-lb can be deleted."
  }

  assert {
    condition     = aws_lb.console.enable_deletion_protection
    error_message = "The load balancer console-lb can be deleted."
  }

  assert {
    condition     = aws_lb.proxy.enable_deletion_protection
    error_message = "The load balancer proxy-lb can be deleted."
  }
}

run "values_that_are_wrong_are_refused" {
  command = plan

  variables {
    allowed_cidr_blocks = ["203.0.113.0"]
    certificate_arn     = "arn:aws:acm:us-east-1:000000000000:certificate/0a1b2c3d-1111-2222-3333-0123456789ab"
    private_subnet_ids  = ["subnet-a", "subnet-b"]
    public_subnet_ids   = ["subnet-0a1b2c3d4e5f60701"]
    vpc_id              = "vpc-main"
  }

  expect_failures = [
    var.allowed_cidr_blocks,
    var.certificate_arn,
    var.private_subnet_ids,
    var.public_subnet_ids,
    var.vpc_id,
  ]
}

run "public_subnets_in_one_zone_are_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.public["subnet-0a1b2c3d4e5f60701"]

    values = {
      availability_zone = "us-east-1a"
      vpc_id            = "vpc-0a1b2c3d4e5f60718"
    }
  }

  override_data {
    target = data.aws_subnet.public["subnet-0a1b2c3d4e5f60702"]

    values = {
      availability_zone = "us-east-1a"
      vpc_id            = "vpc-0a1b2c3d4e5f60718"
    }
  }

  expect_failures = [
    aws_lb.api,
    aws_lb.idp,
    aws_lb.console,
    aws_lb.proxy,
  ]
}

run "a_certificate_that_is_not_issued_is_refused" {
  command = plan

  override_data {
    target = data.aws_acm_certificate.main

    values = {
      arn    = "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-1111-2222-3333-0123456789ab"
      status = "PENDING_VALIDATION"
    }
  }

  expect_failures = [
    aws_lb_listener.api_https,
    aws_lb_listener.idp_https,
    aws_lb_listener.console_https,
    aws_lb_listener.proxy_https,
  ]
}
