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
<#list stack.authorities as authority>
<#if !authority.created>
  [=authority.variable] = "[=authority.arnText]"
</#if>
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
<#if stack.authorities?has_content>

  mock_resource "aws_acmpca_certificate_authority" {
    defaults = {
      arn = "arn:[=partition]:acm-pca:[=region]:[=account]:certificate-authority/0a1b2c3d-1111-2222-3333-0123456789ab"
    }
  }

  mock_data "aws_acmpca_certificate_authority" {
    defaults = {
      arn = "arn:[=partition]:acm-pca:[=region]:[=account]:certificate-authority/0a1b2c3d-1111-2222-3333-0123456789ab"
      status = "ACTIVE"
      not_after = "9999-12-31T23:59:59Z"
    }
  }
</#if>
<#if stack.trustStores?has_content>

  mock_resource "aws_lb_trust_store" {
    defaults = {
      arn = "arn:[=partition]:elasticloadbalancing:[=region]:[=account]:truststore/mock/0a1b2c3d4e5f6071"
    }
  }

  mock_data "aws_s3_object" {
    defaults = {
      content_length = 1
    }
  }
</#if>
<#if stack.keys?has_content>

  mock_resource "aws_kms_key" {
    defaults = {
      arn = "arn:[=partition]:kms:[=region]:[=account]:key/0a1b2c3d-1111-2222-3333-0123456789ab"
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

run "the_stack_is_as_the_spec_says" {
  command = plan
<#list stack.services as service>
<#assign definition = service.definitionLocal>

  assert {
    condition = [=service.address].desired_count == [=service.desiredCount]
    error_message = "The number of tasks of [=service.name] is not the one of the spec."
  }

  assert {
    condition = [=service.taskDefinitionAddress].family == "[=service.task.family]"
    error_message = "The family is not [=service.task.family]."
  }

  assert {
    condition = one([=service.address].network_configuration).assign_public_ip == [=service.publicAddress]
<#if service.publicAddress>
    error_message = "Tasks of [=service.name] have no public addresses, and so no way out."
<#else>
    error_message = "Tasks of [=service.name] have public addresses."
</#if>
  }
<#list service.targets as target>

  assert {
    condition = anytrue([for balancer in [=service.address].load_balancer : balancer.container_name == "[=target.container]" && balancer.container_port == [=target.port]])
    error_message = "The load balancer is not given port [=target.port] of [=target.container]."
  }

  assert {
<#if service.task.allListen>
    condition = anytrue([for container in local.[=definition].containerDefinitions : container.name == "[=target.container]" && contains([for port in container.portMappings : port.containerPort], [=target.port])])
<#else>
    condition = anytrue([for container in local.[=definition].containerDefinitions : container.name == "[=target.container]" && contains([for port in try(container.portMappings, []) : port.containerPort], [=target.port])])
</#if>
    error_message = "The task has no container [=target.container] that opens port [=target.port]."
  }

  assert {
    condition = [=target.groupAddress].port == [=target.port]
    error_message = "The target group and the container [=target.container] have different ports."
  }
</#list>
</#list>
<#list stack.loadBalancers as balancer>

  assert {
    condition = [=balancer.address].internal == [=balancer.internal]
    error_message = "The load balancer [=balancer.name] stands on the wrong side of the VPC."
  }
<#list balancer.listeners as listener>

  assert {
    condition = [=listener.address].protocol == "[=listener.protocol]" && [=listener.address].port == [=listener.port]
    error_message = "The listener on port [=listener.port] has another protocol or port."
  }
<#if listener.secured>

  assert {
    condition = [=listener.address].ssl_policy == "[=listener.tlsPolicy]"
    error_message = "The TLS policy of port [=listener.port] is not the one of the spec."
  }
<#if listener.verification??>

  assert {
    condition = [=listener.address].mutual_authentication[0].mode == "verify" && ![=listener.address].mutual_authentication[0].ignore_client_certificate_expiry
    error_message = "Clients are not verified, or may show an expired certificate."
  }
</#if>
</#if>
<#if listener.redirect>

  assert {
    condition = [=listener.address].default_action[0].type == "redirect" && [=listener.address].default_action[0].redirect[0].protocol == "HTTPS"
    error_message = "HTTP is not redirected to HTTPS."
  }
</#if>
<#if listener.forwardsTo??>
<#assign target = stack.targetGroupOf(listener)>

  assert {
    condition = [=target.address].protocol == "[=target.protocol]"
    error_message = "The load balancer speaks another protocol to [=target.name]."
  }
</#if>
</#list>
</#list>
<#if stack.database??>

  assert {
    condition = [=stack.database.address].storage_encrypted
    error_message = "The database is not encrypted."
  }
</#if>
<#if stack.fileSystem??>

  assert {
    condition = aws_efs_file_system.main.encrypted && aws_efs_backup_policy.main.backup_policy[0].status == "ENABLED"
    error_message = "The file system is not encrypted, or not backed up."
  }

  assert {
    condition = length(aws_efs_mount_target.main) >= 2
    error_message = "The file system cannot be mounted in two Availability Zones."
  }
</#if>
<#if stack.namespace??>

  assert {
    condition = aws_service_discovery_private_dns_namespace.main.name == "[=stack.namespace.name]"
    error_message = "The namespace is not [=stack.namespace.name]."
  }
</#if>
<#list stack.imageRepositories as repository>

  assert {
    condition = [=repository.address].name == "[=repository.name]" && [=repository.address].image_scanning_configuration[0].scan_on_push
    error_message = "The repository is not [=repository.name], or does not scan images."
  }
</#list>
}

run "a_stopped_stack_stays_protected" {
  command = plan

  variables {
<#list stack.services as service>
    [=service.countName] = 0
</#list>
    disposable = false
  }
<#list stack.services as service>

  assert {
    condition = [=service.address].desired_count == 0
    error_message = "The variable [=service.countVariable] has no effect."
  }
</#list>
<#list stack.loadBalancers as balancer>

  assert {
    condition = [=balancer.address].enable_deletion_protection
    error_message = "The load balancer [=balancer.name] can be deleted."
  }
</#list>
<#if stack.database??>

  assert {
    condition = [=stack.database.address].deletion_protection && ![=stack.database.address].skip_final_snapshot
    error_message = "The database can be deleted, or leaves no snapshot."
  }
</#if>
}
<#-- Every run starts the provider anew, so that what can be refused at once is. -->
<#if stack.hasCheckedVariables>

run "values_that_are_wrong_are_refused" {
  command = plan

  variables {
<#list stack.addressRanges as ranges>
    [=ranges.name] = ["203.0.113.0"]
</#list>
<#list stack.certificates as certificate>
<#if !certificate.requested>
    [=certificate.variableName] = "arn:[=partition]:acm:[=region]:000000000000:certificate/0a1b2c3d-1111-2222-3333-0123456789ab"
</#if>
</#list>
<#list stack.authorities as authority>
<#if !authority.created>
    [=authority.variable] = "arn:[=partition]:acm-pca:elsewhere:[=account]:certificate-authority/0a1b2c3d-1111-2222-3333-0123456789ab"
</#if>
</#list>
<#if stack.database??>
    database_instance_class = "m6g.large"
<#if !stack.database.aurora>
    database_storage_gib = [=stack.database.storage.minimumGib - 1]
</#if>
</#if>
<#list stack.services as service>
    [=service.countName] = -1
</#list>
<#if !network.created>
<#if network.hasPrivate>
    private_subnet_ids = ["subnet-a", "subnet-b"]
</#if>
<#if network.hasPublic>
    public_subnet_ids = ["[=network.publicSubnets[0]]"]
</#if>
    vpc_id = "vpc-main"
</#if>
  }

  expect_failures = [
<#list stack.addressRanges as ranges>
    [=ranges.value],
</#list>
<#list stack.certificates as certificate>
<#if !certificate.requested>
    [=certificate.arn],
</#if>
</#list>
<#list stack.authorities as authority>
<#if !authority.created>
    [=authority.arn],
</#if>
</#list>
<#if stack.database??>
    var.database_instance_class,
<#if !stack.database.aurora>
    var.database_storage_gib,
</#if>
</#if>
<#list stack.services as service>
    [=service.count],
</#list>
<#if !network.created>
<#if network.hasPrivate>
    var.private_subnet_ids,
</#if>
<#if network.hasPublic>
    var.public_subnet_ids,
</#if>
    var.vpc_id,
</#if>
  ]
}
</#if>
<#list stack.authorities as authority>
<#if !authority.created>

run "a_ca_that_is_not_active_or_ends_too_soon_is_refused" {
  command = plan

  override_data {
    target = [=authority.address]

    values = {
      status = "DISABLED"
      not_after = "2000-01-01T00:00:00Z"
    }
  }

  expect_failures = [[=authority.address]]
}
</#if>
</#list>
<#list stack.trustStores as store>
<#if !store.bundle.written>

run "an_empty_bundle_of_ca_certificates_is_refused" {
  command = plan

  override_data {
    target = [=store.object]

    values = {
      content_length = 0
    }
  }

  expect_failures = [[=store.object]]
}
</#if>
</#list>
<#if stack.services?has_content>

run "half_a_task_is_refused" {
  command = plan

  variables {
<#list stack.services as service>
    [=service.countName] = 1.5
</#list>
  }

  expect_failures = [
<#list stack.services as service>
    [=service.count],
</#list>
  ]
}
</#if>
<#list stack.services as service>
<#if stack.isSingle(service)>

run "a_second_task_is_refused_before_initialization" {
  command = plan

  variables {
    [=service.countName] = 2
  }

  expect_failures = [
    [=service.count],
  ]
}
</#if>
</#list>
<#if !network.created>
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
