# Run with terraform test: AWS is mocked, so nothing is created and no credentials are needed.

# The values of the spec, whatever a terraform.tfvars says.
variables {
  allowed_cidr_blocks = [
    "0.0.0.0/0",
  ]
  database_instance_class = "db.m6g.large"
  database_storage_gib    = 100
  disposable              = true
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

  mock_resource "aws_acm_certificate" {
    defaults = {
      arn = "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-1111-2222-3333-0123456789ab"
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
    condition     = aws_lb.valkey.internal == true
    error_message = "The load balancer valkey-lb stands on the wrong side of the VPC."
  }

  assert {
    condition     = aws_lb_listener.valkey.protocol == "TCP" && aws_lb_listener.valkey.port == 6379
    error_message = "The listener on port 6379 has another protocol or port."
  }

  assert {
    condition     = aws_lb_target_group.valkey.protocol == "TCP"
    error_message = "The load balancer speaks another protocol to authlete-valkey-tg."
  }

  assert {
    condition     = aws_db_instance.main.storage_encrypted
    error_message = "The database is not encrypted."
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
    condition     = aws_service_discovery_private_dns_namespace.main.name == "authlete"
    error_message = "The namespace is not authlete."
  }

  assert {
    condition     = aws_ecr_repository.api.name == "authlete/server" && aws_ecr_repository.api.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not authlete/server, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.server_db_schema.name == "authlete/server-db-schema" && aws_ecr_repository.server_db_schema.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not authlete/server-db-schema, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.idp.name == "authlete/idp" && aws_ecr_repository.idp.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not authlete/idp, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.idp_db_schema.name == "authlete/idp-db-schema" && aws_ecr_repository.idp_db_schema.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not authlete/idp-db-schema, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.console.name == "authlete/console" && aws_ecr_repository.console.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not authlete/console, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.bootstrapper.name == "authlete/authlete-bootstrapper" && aws_ecr_repository.bootstrapper.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not authlete/authlete-bootstrapper, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.proxy.name == "authlete/nginx" && aws_ecr_repository.proxy.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not authlete/nginx, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.valkey.name == "authlete/valkey" && aws_ecr_repository.valkey.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not authlete/valkey, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.proxy_sidecar.name == "authlete/alpine" && aws_ecr_repository.proxy_sidecar.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not authlete/alpine, or does not scan images."
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

  assert {
    condition     = aws_lb.valkey.enable_deletion_protection
    error_message = "The load balancer valkey-lb can be deleted."
  }

  assert {
    condition     = aws_db_instance.main.deletion_protection && !aws_db_instance.main.skip_final_snapshot
    error_message = "The database can be deleted, or leaves no snapshot."
  }
}

run "values_that_are_wrong_are_refused" {
  command = plan

  variables {
    allowed_cidr_blocks     = ["203.0.113.0"]
    database_instance_class = "m6g.large"
    database_storage_gib    = 19
  }

  expect_failures = [
    var.allowed_cidr_blocks,
    var.database_instance_class,
    var.database_storage_gib,
  ]
}
