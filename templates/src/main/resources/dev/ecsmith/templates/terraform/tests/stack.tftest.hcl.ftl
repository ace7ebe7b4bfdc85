<#assign network = stack.network>
<#assign account = stack.location.accountId>
<#assign partition = stack.location.partition>
<#assign region = stack.location.region>
# Run with terraform test: AWS is mocked, so nothing is created and no credentials are needed.

# The values of the spec, whatever a terraform.tfvars says.
variables {
<#list stack.addressRanges as ranges>
  [=ranges.name] = [
<#list ranges.cidrs as cidr>
    "[=cidr]",
</#list>
  ]
</#list>
<#list stack.certificates as certificate>
<#if !certificate.requested>
  [=certificate.variableName] = "[=certificate.arnText]"
  [=certificate.checkName] = true
</#if>
</#list>
<#if stack.database??>
  database_instance_class = "[=stack.database.instanceClass]"
<#if !stack.database.aurora>
  database_storage_gib = [=stack.database.storage.gib]
</#if>
</#if>
<#list stack.services as service>
  [=service.countName] = [=service.desiredCount]
</#list>
  disposable = [=stack.disposable]
<#if !network.created>
<#if network.hasPrivate>
  private_subnet_ids = [
<#list network.privateSubnets as id>
    "[=id]",
</#list>
  ]
</#if>
<#if network.hasPublic>
  public_subnet_ids = [
<#list network.publicSubnets as id>
    "[=id]",
</#list>
  ]
</#if>
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
<#if stack.loadBalancers?has_content>

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
</#if>
<#if stack.services?has_content>

  mock_resource "aws_ecs_task_definition" {
    defaults = {
      arn = "arn:[=partition]:ecs:[=region]:[=account]:task-definition/mock:1"
    }
  }
</#if>
<#if stack.requestsCertificates>

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
<#if network.hasPublic>
<@subnets kind="public" ids=network.publicSubnets/>
</#if>
<#if network.hasPrivate>
<@subnets kind="private" ids=network.privateSubnets/>
</#if>
</#if>
<#list stack.certificates as certificate>
<#if !certificate.requested>
<@issued certificate=certificate status="ISSUED"/>
</#if>
</#list>
}
<#list stack.services as service>
<#assign named = (service.label == "main")?then("", service.label + "_")>
<#assign definition = service.definitionLocal>

run "[=named]the_service_runs_the_task_that_the_file_describes" {
  command = plan

  assert {
    condition = [=service.address].desired_count == [=service.desiredCount]
    error_message = "The number of tasks is not the one of the spec."
  }

  assert {
    condition = [=service.taskDefinitionAddress].family == "[=service.task.family]"
    error_message = "The family is not the one of the spec."
  }

  assert {
    condition = one([=service.address].network_configuration).assign_public_ip == [=service.publicAddress]
<#if service.publicAddress>
    error_message = "Tasks have no public addresses, and so no way out."
<#else>
    error_message = "Tasks have public addresses."
</#if>
  }
<#list service.targets as target>

  assert {
    condition = anytrue([for balancer in [=service.address].load_balancer : balancer.container_name == "[=target.container]" && balancer.container_port == [=target.port]])
    error_message = "The load balancer is not given port [=target.port] of [=target.container]."
  }

  assert {
    condition = anytrue([for container in local.[=definition].containerDefinitions : container.name == "[=target.container]" && contains([for port in container.portMappings : port.containerPort], [=target.port])])
    error_message = "The task has no container [=target.container] that opens port [=target.port]."
  }

  assert {
    condition = [=target.groupAddress].port == [=target.port]
    error_message = "The target group and the container have different ports."
  }
</#list>
}

run "[=named]the_number_of_tasks_may_be_zero" {
  command = plan

  variables {
    [=service.countName] = 0
  }

  assert {
    condition = [=service.address].desired_count == 0
    error_message = "The variable has no effect."
  }
}

run "[=named]a_number_of_tasks_below_zero_is_refused" {
  command = plan

  variables {
    [=service.countName] = -1
  }

  expect_failures = [[=service.count]]
}

run "[=named]half_a_task_is_refused" {
  command = plan

  variables {
    [=service.countName] = 1.5
  }

  expect_failures = [[=service.count]]
}
</#list>
<#list stack.loadBalancers as balancer>

run "[=(balancer.label == "main")?then("", balancer.label + "_")]the_load_balancer_is_as_the_spec_says" {
  command = plan

  assert {
    condition = [=balancer.address].internal == [=balancer.internal]
    error_message = "The load balancer stands on the wrong side of the VPC."
  }
<#list balancer.listeners as listener>

  assert {
    condition = [=listener.address].protocol == "[=listener.protocol]" && [=listener.address].port == [=listener.port]
    error_message = "A listener has another protocol or port."
  }
<#if listener.secured>

  assert {
    condition = [=listener.address].ssl_policy == "[=listener.tlsPolicy]"
    error_message = "The TLS policy is not the one of the spec."
  }
</#if>
<#if listener.redirect>

  assert {
    condition = [=listener.address].default_action[0].type == "redirect" && [=listener.address].default_action[0].redirect[0].protocol == "HTTPS"
    error_message = "HTTP is not redirected to HTTPS."
  }
</#if>
<#if listener.forwardsTo??>

  assert {
    condition = [=stack.targetGroupOf(listener).address].protocol == "[=stack.targetGroupOf(listener).protocol]"
    error_message = "The load balancer speaks another protocol to the tasks."
  }
</#if>
</#list>
}
</#list>
<#if stack.loadBalancers?has_content || stack.database??>

run "a_stack_that_is_not_disposable_is_protected" {
  command = plan

  variables {
    disposable = false
  }
<#list stack.loadBalancers as balancer>

  assert {
    condition = [=balancer.address].enable_deletion_protection
    error_message = "The load balancer can be deleted."
  }
</#list>
<#if stack.database??>

  assert {
    condition = [=stack.database.address].deletion_protection && ![=stack.database.address].skip_final_snapshot
    error_message = "The database can be deleted, or leaves no snapshot."
  }

  assert {
    condition = [=stack.database.address].storage_encrypted
    error_message = "The database is not encrypted."
  }
</#if>
}
</#if>
<#list stack.addressRanges as ranges>

run "a_malformed_range_in_[=ranges.variable]_is_refused" {
  command = plan

  variables {
    [=ranges.name] = ["203.0.113.0"]
  }

  expect_failures = [[=ranges.value]]
}
<#if !ranges.mayBeEmpty>

run "no_range_in_[=ranges.variable]_is_refused" {
  command = plan

  variables {
    [=ranges.name] = []
  }

  expect_failures = [[=ranges.value]]
}
</#if>
</#list>
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
<#if network.hasPublic>

run "a_single_public_subnet_is_refused" {
  command = plan

  variables {
    public_subnet_ids = ["[=network.publicSubnets[0]]"]
  }

  expect_failures = [var.public_subnet_ids]
}
</#if>
<#if network.hasPrivate>

run "a_malformed_subnet_is_refused" {
  command = plan

  variables {
    private_subnet_ids = ["subnet-a", "subnet-b"]
  }

  expect_failures = [var.private_subnet_ids]
}
</#if>

run "a_malformed_vpc_is_refused" {
  command = plan

  variables {
    vpc_id = "vpc-main"
  }

  expect_failures = [var.vpc_id]
}
<#if network.hasPublic && stack.guardsOf(network.ofPublic.kind)?has_content>

run "public_subnets_in_one_zone_are_refused" {
  command = plan
<#list network.publicSubnets as id>
<@subnet kind="public" id=id zone="a" vpc=network.id/>
</#list>

  expect_failures = [
<#list stack.guardsOf(network.ofPublic.kind) as guarded>
    [=guarded],
</#list>
  ]
}
</#if>
<#if network.hasPrivate && stack.guardsOf(network.ofPrivate.kind)?has_content>

run "private_subnets_in_one_zone_are_refused" {
  command = plan
<#list network.privateSubnets as id>
<@subnet kind="private" id=id zone="a" vpc=network.id/>
</#list>

  expect_failures = [
<#list stack.guardsOf(network.ofPrivate.kind) as guarded>
    [=guarded],
</#list>
  ]
}
</#if>
</#if>
<#list stack.certificates as certificate>
<#if !certificate.requested>
<#assign named = (certificate.label == "main")?then("", certificate.label + "_")>

run "[=named]a_certificate_that_is_not_issued_is_refused" {
  command = plan
<@issued certificate=certificate status="PENDING_VALIDATION"/>

  expect_failures = [
<#list stack.listenersWith(certificate) as listener>
    [=listener.address],
</#list>
  ]
}

run "[=named]a_certificate_elsewhere_is_refused" {
  command = plan

  variables {
    [=certificate.variableName] = "arn:[=partition]:acm:[=region]:000000000000:certificate/0a1b2c3d-1111-2222-3333-0123456789ab"
  }

  expect_failures = [[=certificate.arn]]
}
</#if>
</#list>
<#macro issued certificate status>

  override_data {
    target = [=certificate.address]

    values = {
      arn = "[=certificate.arnText]"
      status = "[=status]"
    }
  }
</#macro>
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
