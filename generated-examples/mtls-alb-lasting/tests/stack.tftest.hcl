# Run with terraform test: AWS is mocked, so nothing is created and no credentials are needed.

# The values of the spec, whatever a terraform.tfvars says.
variables {
  orders_desired_count = 2
  ledger_desired_count = 2
  disposable           = false
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

  mock_resource "aws_ecs_task_definition" {
    defaults = {
      arn = "arn:aws:ecs:us-east-1:123456789012:task-definition/mock:1"
    }
  }

  mock_resource "aws_acmpca_certificate_authority" {
    defaults = {
      arn = "arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/0a1b2c3d-1111-2222-3333-0123456789ab"
    }
  }

  mock_data "aws_acmpca_certificate_authority" {
    defaults = {
      arn       = "arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/0a1b2c3d-1111-2222-3333-0123456789ab"
      status    = "ACTIVE"
      not_after = "9999-12-31T23:59:59Z"
    }
  }

  mock_resource "aws_lb_trust_store" {
    defaults = {
      arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:truststore/mock/0a1b2c3d4e5f6071"
    }
  }

  mock_data "aws_s3_object" {
    defaults = {
      content_length = 1
    }
  }

  mock_resource "aws_kms_key" {
    defaults = {
      arn = "arn:aws:kms:us-east-1:123456789012:key/0a1b2c3d-1111-2222-3333-0123456789ab"
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
    condition     = aws_ecs_service.orders.desired_count == 2
    error_message = "The number of tasks of orders is not the one of the spec."
  }

  assert {
    condition     = aws_ecs_task_definition.orders.family == "payments-orders"
    error_message = "The family is not payments-orders."
  }

  assert {
    condition     = one(aws_ecs_service.orders.network_configuration).assign_public_ip == false
    error_message = "Tasks of orders have public addresses."
  }

  assert {
    condition     = anytrue([for balancer in aws_ecs_service.orders.load_balancer : balancer.container_name == "nginx" && balancer.container_port == 80])
    error_message = "The load balancer is not given port 80 of nginx."
  }

  assert {
    condition     = anytrue([for container in local.orders_task_definition.containerDefinitions : container.name == "nginx" && contains([for port in container.portMappings : port.containerPort], 80)])
    error_message = "The task has no container nginx that opens port 80."
  }

  assert {
    condition     = aws_lb_target_group.orders.port == 80
    error_message = "The target group and the container nginx have different ports."
  }

  assert {
    condition     = aws_ecs_service.ledger.desired_count == 2
    error_message = "The number of tasks of ledger is not the one of the spec."
  }

  assert {
    condition     = aws_ecs_task_definition.ledger.family == "payments-ledger"
    error_message = "The family is not payments-ledger."
  }

  assert {
    condition     = one(aws_ecs_service.ledger.network_configuration).assign_public_ip == false
    error_message = "Tasks of ledger have public addresses."
  }

  assert {
    condition     = anytrue([for balancer in aws_ecs_service.ledger.load_balancer : balancer.container_name == "nginx" && balancer.container_port == 80])
    error_message = "The load balancer is not given port 80 of nginx."
  }

  assert {
    condition     = anytrue([for container in local.ledger_task_definition.containerDefinitions : container.name == "nginx" && contains([for port in container.portMappings : port.containerPort], 80)])
    error_message = "The task has no container nginx that opens port 80."
  }

  assert {
    condition     = aws_lb_target_group.ledger.port == 80
    error_message = "The target group and the container nginx have different ports."
  }

  assert {
    condition     = aws_lb.main.internal == true
    error_message = "The load balancer payments stands on the wrong side of the VPC."
  }

  assert {
    condition     = aws_lb_listener.orders.protocol == "HTTPS" && aws_lb_listener.orders.port == 8441
    error_message = "The listener on port 8441 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.orders.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "The TLS policy of port 8441 is not the one of the spec."
  }

  assert {
    condition     = aws_lb_listener.orders.mutual_authentication[0].mode == "verify" && !aws_lb_listener.orders.mutual_authentication[0].ignore_client_certificate_expiry
    error_message = "Clients are not verified, or may show an expired certificate."
  }

  assert {
    condition     = aws_lb_target_group.orders.protocol == "HTTP"
    error_message = "The load balancer speaks another protocol to payments-8441."
  }

  assert {
    condition     = aws_lb_listener.ledger.protocol == "HTTPS" && aws_lb_listener.ledger.port == 8442
    error_message = "The listener on port 8442 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.ledger.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "The TLS policy of port 8442 is not the one of the spec."
  }

  assert {
    condition     = aws_lb_listener.ledger.mutual_authentication[0].mode == "verify" && !aws_lb_listener.ledger.mutual_authentication[0].ignore_client_certificate_expiry
    error_message = "Clients are not verified, or may show an expired certificate."
  }

  assert {
    condition     = aws_lb_target_group.ledger.protocol == "HTTP"
    error_message = "The load balancer speaks another protocol to payments-8442."
  }

  assert {
    condition     = aws_ecr_repository.orders.name == "payments/orders" && aws_ecr_repository.orders.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not payments/orders, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.ledger.name == "payments/ledger" && aws_ecr_repository.ledger.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not payments/ledger, or does not scan images."
  }
}

run "a_stopped_stack_stays_protected" {
  command = plan

  variables {
    orders_desired_count = 0
    ledger_desired_count = 0
    disposable           = false
  }

  assert {
    condition     = aws_ecs_service.orders.desired_count == 0
    error_message = "The variable orders_desired_count has no effect."
  }

  assert {
    condition     = aws_ecs_service.ledger.desired_count == 0
    error_message = "The variable ledger_desired_count has no effect."
  }

  assert {
    condition     = aws_lb.main.enable_deletion_protection
    error_message = "The load balancer payments can be deleted."
  }
}

run "values_that_are_wrong_are_refused" {
  command = plan

  variables {
    orders_desired_count = -1
    ledger_desired_count = -1
  }

  expect_failures = [
    var.orders_desired_count,
    var.ledger_desired_count,
  ]
}

run "half_a_task_is_refused" {
  command = plan

  variables {
    orders_desired_count = 1.5
    ledger_desired_count = 1.5
  }

  expect_failures = [
    var.orders_desired_count,
    var.ledger_desired_count,
  ]
}
