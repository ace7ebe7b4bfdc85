# Run with terraform test: AWS is mocked, so nothing is created and no credentials are needed.

# The values of the spec, whatever a terraform.tfvars says.
variables {
  certificate_arn      = "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-1111-2222-3333-0123456789ab"
  check_certificate    = true
  inbox_desired_count  = 1
  outbox_desired_count = 1
  disposable           = true
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

  mock_resource "aws_iam_instance_profile" {
    defaults = {
      arn = "arn:aws:iam::123456789012:instance-profile/mock"
    }
  }

  mock_resource "aws_autoscaling_group" {
    defaults = {
      arn = "arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:mock:autoScalingGroupName/mock"
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
    condition     = aws_ecs_service.inbox.desired_count == 1
    error_message = "The number of tasks of inbox is not the one of the spec."
  }

  assert {
    condition     = aws_ecs_task_definition.inbox.family == "partners-inbox"
    error_message = "The family is not partners-inbox."
  }

  assert {
    condition     = one(aws_ecs_service.inbox.network_configuration).assign_public_ip == false
    error_message = "Tasks of inbox have public addresses."
  }

  assert {
    condition     = anytrue([for balancer in aws_ecs_service.inbox.load_balancer : balancer.container_name == "nginx" && balancer.container_port == 80])
    error_message = "The load balancer is not given port 80 of nginx."
  }

  assert {
    condition     = anytrue([for container in local.inbox_task_definition.containerDefinitions : container.name == "nginx" && contains([for port in container.portMappings : port.containerPort], 80)])
    error_message = "The task has no container nginx that opens port 80."
  }

  assert {
    condition     = aws_lb_target_group.inbox.port == 80
    error_message = "The target group and the container nginx have different ports."
  }

  assert {
    condition     = aws_ecs_service.outbox.desired_count == 1
    error_message = "The number of tasks of outbox is not the one of the spec."
  }

  assert {
    condition     = aws_ecs_task_definition.outbox.family == "partners-outbox"
    error_message = "The family is not partners-outbox."
  }

  assert {
    condition     = one(aws_ecs_service.outbox.network_configuration).assign_public_ip == false
    error_message = "Tasks of outbox have public addresses."
  }

  assert {
    condition     = anytrue([for balancer in aws_ecs_service.outbox.load_balancer : balancer.container_name == "nginx" && balancer.container_port == 80])
    error_message = "The load balancer is not given port 80 of nginx."
  }

  assert {
    condition     = anytrue([for container in local.outbox_task_definition.containerDefinitions : container.name == "nginx" && contains([for port in container.portMappings : port.containerPort], 80)])
    error_message = "The task has no container nginx that opens port 80."
  }

  assert {
    condition     = aws_lb_target_group.outbox.port == 80
    error_message = "The target group and the container nginx have different ports."
  }

  assert {
    condition     = aws_lb.main.internal == true
    error_message = "The load balancer partners stands on the wrong side of the VPC."
  }

  assert {
    condition     = aws_lb_listener.inbox.protocol == "HTTPS" && aws_lb_listener.inbox.port == 8443
    error_message = "The listener on port 8443 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.inbox.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "The TLS policy of port 8443 is not the one of the spec."
  }

  assert {
    condition     = aws_lb_listener.inbox.mutual_authentication[0].mode == "verify" && !aws_lb_listener.inbox.mutual_authentication[0].ignore_client_certificate_expiry
    error_message = "Clients are not verified, or may show an expired certificate."
  }

  assert {
    condition     = aws_lb_target_group.inbox.protocol == "HTTP"
    error_message = "The load balancer speaks another protocol to partners-8443."
  }

  assert {
    condition     = aws_lb_listener.outbox.protocol == "HTTPS" && aws_lb_listener.outbox.port == 9443
    error_message = "The listener on port 9443 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.outbox.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "The TLS policy of port 9443 is not the one of the spec."
  }

  assert {
    condition     = aws_lb_listener.outbox.mutual_authentication[0].mode == "verify" && !aws_lb_listener.outbox.mutual_authentication[0].ignore_client_certificate_expiry
    error_message = "Clients are not verified, or may show an expired certificate."
  }

  assert {
    condition     = aws_lb_target_group.outbox.protocol == "HTTP"
    error_message = "The load balancer speaks another protocol to partners-9443."
  }

  assert {
    condition     = aws_ecr_repository.inbox.name == "partners/inbox" && aws_ecr_repository.inbox.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not partners/inbox, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.outbox.name == "partners/outbox" && aws_ecr_repository.outbox.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not partners/outbox, or does not scan images."
  }
}

run "a_stopped_stack_stays_protected" {
  command = plan

  variables {
    inbox_desired_count  = 0
    outbox_desired_count = 0
    disposable           = false
  }

  assert {
    condition     = aws_ecs_service.inbox.desired_count == 0
    error_message = "The variable inbox_desired_count has no effect."
  }

  assert {
    condition     = aws_ecs_service.outbox.desired_count == 0
    error_message = "The variable outbox_desired_count has no effect."
  }

  assert {
    condition     = aws_lb.main.enable_deletion_protection
    error_message = "The load balancer partners can be deleted."
  }
}

run "values_that_are_wrong_are_refused" {
  command = plan

  variables {
    certificate_arn      = "arn:aws:acm:us-east-1:000000000000:certificate/0a1b2c3d-1111-2222-3333-0123456789ab"
    inbox_desired_count  = -1
    outbox_desired_count = -1
  }

  expect_failures = [
    var.certificate_arn,
    var.inbox_desired_count,
    var.outbox_desired_count,
  ]
}

run "an_empty_bundle_of_ca_certificates_is_refused" {
  command = plan

  override_data {
    target = data.aws_s3_object.ca_bundle

    values = {
      content_length = 0
    }
  }

  expect_failures = [data.aws_s3_object.ca_bundle]
}

run "half_a_task_is_refused" {
  command = plan

  variables {
    inbox_desired_count  = 1.5
    outbox_desired_count = 1.5
  }

  expect_failures = [
    var.inbox_desired_count,
    var.outbox_desired_count,
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
    aws_lb_listener.inbox,
    aws_lb_listener.outbox,
  ]
}
