# Run with terraform test: AWS is mocked, so nothing is created and no credentials are needed.

# The values of the spec, whatever a terraform.tfvars says.
variables {
  allowed_cidr_blocks = [
    "10.60.0.0/16",
    "10.70.0.0/16",
  ]
  certificate_authority_arn = "arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/0a1b2c3d-1111-2222-3333-0123456789ab"
  accounts_desired_count    = 1
  search_desired_count      = 1
  disposable                = true
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

  mock_resource "aws_acm_certificate" {
    defaults = {
      arn = "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-1111-2222-3333-0123456789ab"
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
}

run "the_stack_is_as_the_spec_says" {
  command = plan

  assert {
    condition     = aws_ecs_service.accounts.desired_count == 1
    error_message = "The number of tasks of accounts is not the one of the spec."
  }

  assert {
    condition     = aws_ecs_task_definition.accounts.family == "services-accounts"
    error_message = "The family is not services-accounts."
  }

  assert {
    condition     = one(aws_ecs_service.accounts.network_configuration).assign_public_ip == false
    error_message = "Tasks of accounts have public addresses."
  }

  assert {
    condition     = anytrue([for balancer in aws_ecs_service.accounts.load_balancer : balancer.container_name == "nginx" && balancer.container_port == 80])
    error_message = "The load balancer is not given port 80 of nginx."
  }

  assert {
    condition     = anytrue([for container in local.accounts_task_definition.containerDefinitions : container.name == "nginx" && contains([for port in container.portMappings : port.containerPort], 80)])
    error_message = "The task has no container nginx that opens port 80."
  }

  assert {
    condition     = aws_lb_target_group.accounts.port == 80
    error_message = "The target group and the container nginx have different ports."
  }

  assert {
    condition     = aws_ecs_service.search.desired_count == 1
    error_message = "The number of tasks of search is not the one of the spec."
  }

  assert {
    condition     = aws_ecs_task_definition.search.family == "services-search"
    error_message = "The family is not services-search."
  }

  assert {
    condition     = one(aws_ecs_service.search.network_configuration).assign_public_ip == false
    error_message = "Tasks of search have public addresses."
  }

  assert {
    condition     = anytrue([for balancer in aws_ecs_service.search.load_balancer : balancer.container_name == "nginx" && balancer.container_port == 80])
    error_message = "The load balancer is not given port 80 of nginx."
  }

  assert {
    condition     = anytrue([for container in local.search_task_definition.containerDefinitions : container.name == "nginx" && contains([for port in container.portMappings : port.containerPort], 80)])
    error_message = "The task has no container nginx that opens port 80."
  }

  assert {
    condition     = aws_lb_target_group.search.port == 80
    error_message = "The target group and the container nginx have different ports."
  }

  assert {
    condition     = aws_lb.main.internal == true
    error_message = "The load balancer services stands on the wrong side of the VPC."
  }

  assert {
    condition     = aws_lb_listener.accounts.protocol == "HTTPS" && aws_lb_listener.accounts.port == 8443
    error_message = "The listener on port 8443 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.accounts.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "The TLS policy of port 8443 is not the one of the spec."
  }

  assert {
    condition     = aws_lb_listener.accounts.mutual_authentication[0].mode == "verify" && !aws_lb_listener.accounts.mutual_authentication[0].ignore_client_certificate_expiry
    error_message = "Clients are not verified, or may show an expired certificate."
  }

  assert {
    condition     = aws_lb_target_group.accounts.protocol == "HTTP"
    error_message = "The load balancer speaks another protocol to services-8443."
  }

  assert {
    condition     = aws_lb_listener.search.protocol == "HTTPS" && aws_lb_listener.search.port == 9443
    error_message = "The listener on port 9443 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.search.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "The TLS policy of port 9443 is not the one of the spec."
  }

  assert {
    condition     = aws_lb_listener.search.mutual_authentication[0].mode == "verify" && !aws_lb_listener.search.mutual_authentication[0].ignore_client_certificate_expiry
    error_message = "Clients are not verified, or may show an expired certificate."
  }

  assert {
    condition     = aws_lb_target_group.search.protocol == "HTTP"
    error_message = "The load balancer speaks another protocol to services-9443."
  }
}

run "a_stopped_stack_stays_protected" {
  command = plan

  variables {
    accounts_desired_count = 0
    search_desired_count   = 0
    disposable             = false
  }

  assert {
    condition     = aws_ecs_service.accounts.desired_count == 0
    error_message = "The variable accounts_desired_count has no effect."
  }

  assert {
    condition     = aws_ecs_service.search.desired_count == 0
    error_message = "The variable search_desired_count has no effect."
  }

  assert {
    condition     = aws_lb.main.enable_deletion_protection
    error_message = "The load balancer services can be deleted."
  }
}

run "values_that_are_wrong_are_refused" {
  command = plan

  variables {
    allowed_cidr_blocks       = ["203.0.113.0"]
    certificate_authority_arn = "arn:aws:acm-pca:elsewhere:123456789012:certificate-authority/0a1b2c3d-1111-2222-3333-0123456789ab"
    accounts_desired_count    = -1
    search_desired_count      = -1
    private_subnet_ids        = ["subnet-a", "subnet-b"]
    public_subnet_ids         = ["subnet-0a1b2c3d4e5f60701"]
    vpc_id                    = "vpc-main"
  }

  expect_failures = [
    var.allowed_cidr_blocks,
    var.certificate_authority_arn,
    var.accounts_desired_count,
    var.search_desired_count,
    var.private_subnet_ids,
    var.public_subnet_ids,
    var.vpc_id,
  ]
}

run "a_ca_that_is_not_active_or_ends_too_soon_is_refused" {
  command = plan

  override_data {
    target = data.aws_acmpca_certificate_authority.main

    values = {
      status    = "DISABLED"
      not_after = "2000-01-01T00:00:00Z"
    }
  }

  expect_failures = [data.aws_acmpca_certificate_authority.main]
}

run "half_a_task_is_refused" {
  command = plan

  variables {
    accounts_desired_count = 1.5
    search_desired_count   = 1.5
  }

  expect_failures = [
    var.accounts_desired_count,
    var.search_desired_count,
  ]
}

run "private_subnets_in_one_zone_are_refused" {
  command = plan

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
      availability_zone = "us-east-1a"
      vpc_id            = "vpc-0a1b2c3d4e5f60718"
    }
  }

  expect_failures = [
    aws_lb.main,
  ]
}
