# Run with terraform test: AWS is mocked, so nothing is created and no credentials are needed.

# The values of the spec, whatever a terraform.tfvars says.
variables {
  allowed_cidr_blocks = [
    "0.0.0.0/0",
  ]
  database_instance_class = "db.t4g.medium"
  database_storage_gib    = 20
  desired_count           = 2
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

  mock_resource "aws_ecs_task_definition" {
    defaults = {
      arn = "arn:aws:ecs:us-east-1:123456789012:task-definition/mock:1"
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
    condition     = aws_ecs_service.main.desired_count == 2
    error_message = "The number of tasks of shop is not the one of the spec."
  }

  assert {
    condition     = aws_ecs_task_definition.main.family == "shop"
    error_message = "The family is not shop."
  }

  assert {
    condition     = one(aws_ecs_service.main.network_configuration).assign_public_ip == false
    error_message = "Tasks of shop have public addresses."
  }

  assert {
    condition     = anytrue([for balancer in aws_ecs_service.main.load_balancer : balancer.container_name == "web" && balancer.container_port == 8080])
    error_message = "The load balancer is not given port 8080 of web."
  }

  assert {
    condition     = anytrue([for container in local.task_definition.containerDefinitions : container.name == "web" && contains([for port in try(container.portMappings, []) : port.containerPort], 8080)])
    error_message = "The task has no container web that opens port 8080."
  }

  assert {
    condition     = aws_lb_target_group.main.port == 8080
    error_message = "The target group and the container web have different ports."
  }

  assert {
    condition     = aws_lb.main.internal == false
    error_message = "The load balancer shop stands on the wrong side of the VPC."
  }

  assert {
    condition     = aws_lb_listener.https.protocol == "HTTPS" && aws_lb_listener.https.port == 443
    error_message = "The listener on port 443 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.https.ssl_policy == "ELBSecurityPolicy-TLS13-1-2-2021-06"
    error_message = "The TLS policy of port 443 is not the one of the spec."
  }

  assert {
    condition     = aws_lb_target_group.main.protocol == "HTTP"
    error_message = "The load balancer speaks another protocol to shop."
  }

  assert {
    condition     = aws_lb_listener.http.protocol == "HTTP" && aws_lb_listener.http.port == 80
    error_message = "The listener on port 80 has another protocol or port."
  }

  assert {
    condition     = aws_lb_listener.http.default_action[0].type == "redirect" && aws_lb_listener.http.default_action[0].redirect[0].protocol == "HTTPS"
    error_message = "HTTP is not redirected to HTTPS."
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
    condition     = aws_service_discovery_private_dns_namespace.main.name == "shop.internal"
    error_message = "The namespace is not shop.internal."
  }
}

run "a_stopped_stack_stays_protected" {
  command = plan

  variables {
    desired_count = 0
    disposable    = false
  }

  assert {
    condition     = aws_ecs_service.main.desired_count == 0
    error_message = "The variable desired_count has no effect."
  }

  assert {
    condition     = aws_lb.main.enable_deletion_protection
    error_message = "The load balancer shop can be deleted."
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
    desired_count           = -1
  }

  expect_failures = [
    var.allowed_cidr_blocks,
    var.database_instance_class,
    var.database_storage_gib,
    var.desired_count,
  ]
}

run "half_a_task_is_refused" {
  command = plan

  variables {
    desired_count = 1.5
  }

  expect_failures = [
    var.desired_count,
  ]
}
