<#assign network = stack.network>
<#assign balancer = stack.loadBalancer>
<#assign target = balancer.targetGroup>
<#assign certificate = stack.certificate>
<#assign service = stack.service>
<#assign task = stack.taskDefinition>
<#assign account = stack.location.accountId>
<#assign partition = stack.location.partition>
<#assign region = stack.location.region>
<#assign balancerSubnets = balancer.internal?then("private", "public")>
# Run with terraform test: AWS is mocked, so nothing is created and no credentials are needed.

# The values of the spec, whatever a terraform.tfvars says.
variables {
  allowed_cidr_blocks = [
<#list balancer.allowedCidrs as cidr>
    "[=cidr]",
</#list>
  ]
<#if !certificate.requested>
  certificate_arn = "[=certificate.arnText]"
  check_certificate = true
</#if>
<#if stack.database??>
  database_instance_class = "[=stack.database.instanceClass]"
<#if !stack.database.aurora>
  database_storage_gib = [=stack.database.storage.gib]
</#if>
</#if>
  desired_count = [=service.desiredCount]
  disposable = [=stack.disposable]
<#if !network.created>
  private_subnet_ids = [
<#list network.privateSubnets as id>
    "[=id]",
</#list>
  ]
  public_subnet_ids = [
<#list network.publicSubnets as id>
    "[=id]",
</#list>
  ]
  vpc_id = "[=network.id]"
</#if>
}

mock_provider "aws" {
  mock_data "aws_iam_policy_document" {
    defaults = {
      json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = {
      arn = "arn:[=partition]:iam::[=account]:role/mock"
    }
  }

  mock_resource "aws_lb" {
    defaults = {
      arn = "arn:[=partition]:elasticloadbalancing:[=region]:[=account]:loadbalancer/app/mock/0a1b2c3d4e5f6071"
      dns_name = "mock.[=region].elb.amazonaws.com"
    }
  }

  mock_resource "aws_lb_target_group" {
    defaults = {
      arn = "arn:[=partition]:elasticloadbalancing:[=region]:[=account]:targetgroup/mock/0a1b2c3d4e5f6071"
    }
  }

  mock_resource "aws_ecs_task_definition" {
    defaults = {
      arn = "arn:[=partition]:ecs:[=region]:[=account]:task-definition/mock:1"
    }
  }
<#if certificate.requested>

  mock_resource "aws_acm_certificate" {
    defaults = {
      arn = "arn:[=partition]:acm:[=region]:[=account]:certificate/0a1b2c3d-1111-2222-3333-0123456789ab"
    }
  }
</#if>
<#if stack.cluster.created && stack.cluster.instances??>

  mock_resource "aws_iam_instance_profile" {
    defaults = {
      arn = "arn:[=partition]:iam::[=account]:instance-profile/mock"
    }
  }

  mock_resource "aws_autoscaling_group" {
    defaults = {
      arn = "arn:[=partition]:autoscaling:[=region]:[=account]:autoScalingGroup:mock:autoScalingGroupName/mock"
    }
  }
</#if>
<#if !network.created>
<@subnets kind="public" ids=network.publicSubnets/>
<@subnets kind="private" ids=network.privateSubnets/>
</#if>
<#if !certificate.requested>

  override_data {
    target = data.aws_acm_certificate.main

    values = {
      arn = "[=certificate.arnText]"
      status = "ISSUED"
    }
  }
</#if>
}

run "the_service_runs_the_task_that_the_file_describes" {
  command = plan

  assert {
    condition = aws_ecs_service.main.desired_count == [=service.desiredCount]
    error_message = "The number of tasks is not the one of the spec."
  }

  assert {
    condition = one(aws_ecs_service.main.load_balancer).container_name == local.task_definition.containerDefinitions[0].name
    error_message = "The load balancer is given a container that the task does not have."
  }

  assert {
    condition = one(aws_ecs_service.main.load_balancer).container_port == local.task_definition.containerDefinitions[0].portMappings[0].containerPort
    error_message = "The load balancer is given a port that the container does not open."
  }

  assert {
    condition = aws_lb_target_group.main.port == local.task_definition.containerDefinitions[0].portMappings[0].containerPort
    error_message = "The target group and the container have different ports."
  }

  assert {
    condition = aws_ecs_task_definition.main.family == "[=task.family]"
    error_message = "The family is not the one of the spec."
  }

  assert {
    condition = one(aws_ecs_service.main.network_configuration).assign_public_ip == false
    error_message = "Tasks have public addresses."
  }
}

run "users_are_served_over_https_only" {
  command = plan

  assert {
    condition = aws_lb_listener.https.ssl_policy == "[=balancer.tlsPolicy]"
    error_message = "The TLS policy is not the one of the spec."
  }

  assert {
    condition = aws_lb_listener.http.default_action[0].type == "redirect" && aws_lb_listener.http.default_action[0].redirect[0].protocol == "HTTPS"
    error_message = "HTTP is not redirected to HTTPS."
  }

  assert {
    condition = aws_lb_target_group.main.protocol == "[=target.protocol]"
    error_message = "The load balancer speaks another protocol to the tasks."
  }

  assert {
    condition = aws_lb.main.internal == [=balancer.internal]
    error_message = "The load balancer stands on the wrong side of the VPC."
  }
}

run "the_number_of_tasks_may_be_zero" {
  command = plan

  variables {
    desired_count = 0
  }

  assert {
    condition = aws_ecs_service.main.desired_count == 0
    error_message = "The variable desired_count has no effect."
  }
}

run "a_stack_that_is_not_disposable_is_protected" {
  command = plan

  variables {
    disposable = false
  }

  assert {
    condition = aws_lb.main.enable_deletion_protection
    error_message = "The load balancer can be deleted."
  }
<#if stack.database??>

  assert {
    condition = <@database/>.deletion_protection && !<@database/>.skip_final_snapshot
    error_message = "The database can be deleted, or leaves no snapshot."
  }

  assert {
    condition = <@database/>.storage_encrypted
    error_message = "The database is not encrypted."
  }
</#if>
}

run "a_number_of_tasks_below_zero_is_refused" {
  command = plan

  variables {
    desired_count = -1
  }

  expect_failures = [var.desired_count]
}

run "half_a_task_is_refused" {
  command = plan

  variables {
    desired_count = 1.5
  }

  expect_failures = [var.desired_count]
}

run "a_malformed_address_range_is_refused" {
  command = plan

  variables {
    allowed_cidr_blocks = ["203.0.113.0"]
  }

  expect_failures = [var.allowed_cidr_blocks]
}

run "no_address_range_is_refused" {
  command = plan

  variables {
    allowed_cidr_blocks = []
  }

  expect_failures = [var.allowed_cidr_blocks]
}
<#if stack.database??>

run "a_malformed_instance_class_is_refused" {
  command = plan

  variables {
    database_instance_class = "m6g.large"
  }

  expect_failures = [var.database_instance_class]
}
<#if !stack.database.aurora>

run "too_little_storage_is_refused" {
  command = plan

  variables {
    database_storage_gib = [=stack.database.storage.minimumGib - 1]
  }

  expect_failures = [var.database_storage_gib]
}
</#if>
</#if>
<#if !network.created>

run "a_single_public_subnet_is_refused" {
  command = plan

  variables {
    public_subnet_ids = ["[=network.publicSubnets[0]]"]
  }

  expect_failures = [var.public_subnet_ids]
}

run "a_malformed_subnet_is_refused" {
  command = plan

  variables {
    private_subnet_ids = ["subnet-a", "subnet-b"]
  }

  expect_failures = [var.private_subnet_ids]
}

run "a_malformed_vpc_is_refused" {
  command = plan

  variables {
    vpc_id = "vpc-main"
  }

  expect_failures = [var.vpc_id]
}

<#if !balancer.internal>
run "public_subnets_in_one_zone_are_refused" {
  command = plan
<#list network.publicSubnets as id>
<@subnet kind="public" id=id zone="a" vpc=network.id/>
</#list>

  expect_failures = [aws_lb.main]
}

</#if>
run "private_subnets_in_one_zone_are_refused" {
  command = plan
<#list network.privateSubnets as id>
<@subnet kind="private" id=id zone="a" vpc=network.id/>
</#list>

<#-- What depends on a thing that fails is not looked at. -->
<#if balancer.internal && stack.database??>
  expect_failures = [aws_db_subnet_group.main, aws_lb.main]
<#elseif balancer.internal>
  expect_failures = [aws_lb.main]
<#elseif stack.database??>
  expect_failures = [aws_db_subnet_group.main]
<#else>
  expect_failures = [aws_ecs_service.main]
</#if>
}
</#if>
<#if !certificate.requested>

run "a_certificate_that_is_not_issued_is_refused" {
  command = plan

  override_data {
    target = data.aws_acm_certificate.main

    values = {
      arn = "[=certificate.arnText]"
      status = "PENDING_VALIDATION"
    }
  }

  expect_failures = [aws_lb_listener.https]
}

run "a_certificate_elsewhere_is_refused" {
  command = plan

  variables {
    certificate_arn = "arn:[=partition]:acm:[=region]:000000000000:certificate/0a1b2c3d-1111-2222-3333-0123456789ab"
  }

  expect_failures = [var.certificate_arn]
}
</#if>
<#macro subnets kind ids>
<#list ids as id>
<@subnet kind=kind id=id zone=(id?index % 2 == 0)?then("a", "b") vpc=network.id/>
</#list>
</#macro>
<#macro subnet kind id zone vpc>

  override_data {
    target = data.aws_subnet.<#if kind == "public">public<#else>private</#if>["[=id]"]

    values = {
      availability_zone = "[=region][=zone]"
      vpc_id = "[=vpc]"
    }
  }
</#macro>
<#macro database><#if stack.database.aurora>aws_rds_cluster.main<#else>aws_db_instance.main</#if></#macro>
