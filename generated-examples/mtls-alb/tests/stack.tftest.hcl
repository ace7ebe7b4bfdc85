# Run with terraform test: AWS is mocked, so nothing is created and no credentials are needed.

# The values of the spec, whatever a terraform.tfvars says.
variables {
  nginx_service_1_desired_count = 1
  nginx_service_2_desired_count = 1
  disposable                    = true
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
    condition     = aws_ecs_service.nginx_service_1.desired_count == 1
    error_message = "The number of tasks of nginx-service-1 is not the one of the spec."
  }

  assert {
    condition     = aws_ecs_task_definition.nginx_service_1.family == "ecs-mtls-nginx-service-1"
    error_message = "The family is not ecs-mtls-nginx-service-1."
  }

  assert {
    condition     = one(aws_ecs_service.nginx_service_1.network_configuration).assign_public_ip == false
    error_message = "Tasks of nginx-service-1 have public addresses."
  }

  assert {
    condition     = anytrue([for balancer in aws_ecs_service.nginx_service_1.load_balancer : balancer.container_name == "nginx" && balancer.container_port == 80])
    error_message = "The load balancer is not given port 80 of nginx."
  }

  assert {
    condition     = anytrue([for container in local.nginx_service_1_task_definition.containerDefinitions : container.name == "nginx" && contains([for port in container.portMappings : port.containerPort], 80)])
    error_message = "The task has no container nginx that opens port 80."
  }

  assert {
    condition     = aws_lb_target_group.nginx_service_1.port == 80
    error_message = "The target group and the container nginx have different ports."
  }

  assert {
    condition     = aws_ecs_service.nginx_service_2.desired_count == 1
    error_message = "The number of tasks of nginx-service-2 is not the one of the spec."
  }

  assert {
    condition     = aws_ecs_task_definition.nginx_service_2.family == "ecs-mtls-nginx-service-2"
    error_message = "The family is not ecs-mtls-nginx-service-2."
  }

  assert {
    condition     = one(aws_ecs_service.nginx_service_2.network_configuration).assign_public_ip == false
    error_message = "Tasks of nginx-service-2 have public addresses."
  }

  assert {
    condition     = anytrue([for balancer in aws_ecs_service.nginx_service_2.load_balancer : balancer.container_name == "nginx" && balancer.container_port == 80])
    error_message = "The load balancer is not given port 80 of nginx."
  }

  assert {
    condition     = anytrue([for container in local.nginx_service_2_task_definition.containerDefinitions : container.name == "nginx" && contains([for port in container.portMappings : port.containerPort], 80)])
    error_message = "The task has no container nginx that opens port 80."
  }

  assert {
    condition     = aws_lb_target_group.nginx_service_2.port == 80
    error_message = "The target group and the container nginx have different ports."
  }

  assert {
    condition     = aws_lb.main.internal == true
    error_message = "The load balancer ecs-mtls stands on the wrong side of the VPC."
  }

  assert {
    condition     = aws_lb_listener.nginx_service_1.protocol == "HTTPS" && aws_lb_listener.nginx_service_1.port == 8080
    error_message = "The listener on port 8080 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.nginx_service_1.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "The TLS policy of port 8080 is not the one of the spec."
  }

  assert {
    condition     = aws_lb_listener.nginx_service_1.mutual_authentication[0].mode == "verify" && !aws_lb_listener.nginx_service_1.mutual_authentication[0].ignore_client_certificate_expiry
    error_message = "Clients are not verified, or may show an expired certificate."
  }

  assert {
    condition     = aws_lb_target_group.nginx_service_1.protocol == "HTTP"
    error_message = "The load balancer speaks another protocol to ecs-mtls-8080."
  }

  assert {
    condition     = aws_lb_listener.nginx_service_2.protocol == "HTTPS" && aws_lb_listener.nginx_service_2.port == 8090
    error_message = "The listener on port 8090 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.nginx_service_2.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "The TLS policy of port 8090 is not the one of the spec."
  }

  assert {
    condition     = aws_lb_listener.nginx_service_2.mutual_authentication[0].mode == "verify" && !aws_lb_listener.nginx_service_2.mutual_authentication[0].ignore_client_certificate_expiry
    error_message = "Clients are not verified, or may show an expired certificate."
  }

  assert {
    condition     = aws_lb_target_group.nginx_service_2.protocol == "HTTP"
    error_message = "The load balancer speaks another protocol to ecs-mtls-8090."
  }

  assert {
    condition     = aws_ecr_repository.nginx_service_1.name == "ecs-mtls/nginx-service-1" && aws_ecr_repository.nginx_service_1.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not ecs-mtls/nginx-service-1, or does not scan images."
  }

  assert {
    condition     = aws_ecr_repository.nginx_service_2.name == "ecs-mtls/nginx-service-2" && aws_ecr_repository.nginx_service_2.image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not ecs-mtls/nginx-service-2, or does not scan images."
  }
}

run "a_stopped_stack_stays_protected" {
  command = plan

  variables {
    nginx_service_1_desired_count = 0
    nginx_service_2_desired_count = 0
    disposable                    = false
  }

  assert {
    condition     = aws_ecs_service.nginx_service_1.desired_count == 0
    error_message = "The variable nginx_service_1_desired_count has no effect."
  }

  assert {
    condition     = aws_ecs_service.nginx_service_2.desired_count == 0
    error_message = "The variable nginx_service_2_desired_count has no effect."
  }

  assert {
    condition     = aws_lb.main.enable_deletion_protection
    error_message = "The load balancer ecs-mtls can be deleted."
  }
}

run "values_that_are_wrong_are_refused" {
  command = plan

  variables {
    nginx_service_1_desired_count = -1
    nginx_service_2_desired_count = -1
  }

  expect_failures = [
    var.nginx_service_1_desired_count,
    var.nginx_service_2_desired_count,
  ]
}

run "half_a_task_is_refused" {
  command = plan

  variables {
    nginx_service_1_desired_count = 1.5
    nginx_service_2_desired_count = 1.5
  }

  expect_failures = [
    var.nginx_service_1_desired_count,
    var.nginx_service_2_desired_count,
  ]
}
