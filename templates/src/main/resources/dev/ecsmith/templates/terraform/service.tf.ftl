<#list stack.services as service>
<#assign task = service.task>
<#assign subnets = service.subnets>
locals {
  [=service.fileLocal] = "${path.module}/[=task.path]"
  [=service.definitionLocal] = jsondecode(file(local.[=service.fileLocal]))
<#if task.filledIn?has_content>

  # What exists only after apply is filled in; all the rest is known at plan.
  [=service.containersLocal] = jsondecode(templatefile(local.[=service.fileLocal], [=task.filledInValues])).containerDefinitions
<#else>
  [=service.containersLocal] = local.[=service.definitionLocal].containerDefinitions
</#if>
}

resource "aws_ecs_task_definition" "[=service.label]" {
  family = local.[=service.definitionLocal].family
  requires_compatibilities = local.[=service.definitionLocal].requiresCompatibilities
  network_mode = local.[=service.definitionLocal].networkMode
  cpu = local.[=service.definitionLocal].cpu
  memory = local.[=service.definitionLocal].memory
  execution_role_arn = local.[=service.definitionLocal].executionRoleArn
<#if task.taskRoleArn??>
  task_role_arn = local.[=service.definitionLocal].taskRoleArn
</#if>
  container_definitions = jsonencode(local.[=service.containersLocal])
<#list task.volumes as volume>

  volume {
    name = "[=volume.name]"
<#if volume.onFileSystem>

    efs_volume_configuration {
      file_system_id = [=volume.files.id]
      transit_encryption = "ENABLED"

      authorization_config {
        access_point_id = [=volume.accessPoint.id]
        iam = "ENABLED"
      }
    }
</#if>
  }
</#list>

  runtime_platform {
    cpu_architecture = local.[=service.definitionLocal].runtimePlatform.cpuArchitecture
    operating_system_family = local.[=service.definitionLocal].runtimePlatform.operatingSystemFamily
  }

  # The file names the roles, so that a plan shows them; they must be there first.
  depends_on = [
<#list stack.taskRoles as role>
    [=role.address],
</#list>
  ]
}

resource "aws_ecs_service" "[=service.label]" {
  name = "[=service.name]"
  cluster = [=stack.cluster.arn]
  task_definition = [=service.taskDefinitionAddress].arn
  desired_count = [=service.count]
<#if service.capacityProvider??>

  capacity_provider_strategy {
    capacity_provider = [=service.capacityProvider]
    weight = 1
  }

<#else>
  launch_type = local.[=service.definitionLocal].requiresCompatibilities[0]
</#if>
<#if service.replacement.maximumPercent gt 100>
  availability_zone_rebalancing = "ENABLED"
<#else>
  # Moving a task to another zone starts its successor first, which is one too many here.
  availability_zone_rebalancing = "DISABLED"
</#if>
  deployment_minimum_healthy_percent = [=service.replacement.minimumPercent]
  deployment_maximum_percent = [=service.replacement.maximumPercent]
<#if service.targets?has_content>
  health_check_grace_period_seconds = [=service.gracePeriodSeconds]
</#if>
  enable_execute_command = [=service.executeCommand]
  enable_ecs_managed_tags = true
  propagate_tags = "SERVICE"

  deployment_circuit_breaker {
    enable = true
    rollback = true
  }

  network_configuration {
    subnets = [=subnets.ids]
    security_groups = [[=service.securityGroupId]]
    assign_public_ip = [=service.publicAddress]
  }
<#list service.targets as target>

  load_balancer {
    target_group_arn = [=target.groupArn]
    container_name = "[=target.container]"
    container_port = [=target.port]
  }
</#list>
<#assign entry = stack.registryOf(service)!"">
<#if entry?has_content>

  service_registries {
    registry_arn = [=entry.arn]
  }
</#if>
<#assign scaled = stack.isScaled(service)>
<#if subnets.lookedUp || scaled>

  lifecycle {
<#if scaled>
    # Autoscaling changes it.
    ignore_changes = [desired_count]
</#if>
<#if subnets.lookedUp>
<#if scaled>

</#if>
    precondition {
      condition = length(distinct([for subnet in [=subnets.data] : subnet.availability_zone])) >= 2
      error_message = "subnets-in-one-zone: tasks need [=subnets.kind.word] subnets in two Availability Zones, and those in var.[=subnets.kind.word]_subnet_ids lie in one."
    }

    precondition {
      condition = alltrue([for subnet in [=subnets.data] : subnet.vpc_id == data.aws_vpc.main.id])
      error_message = "subnet-outside-vpc: a subnet in var.[=subnets.kind.word]_subnet_ids does not belong to var.vpc_id."
    }
</#if>
  }
</#if>

<#if service.targets?has_content>
  # A service must not start before its target group has a listener and its tasks may read their
  # secrets, and must be gone before any of that goes.
<#else>
  # A service must not start before its tasks may do what they need, and must be gone before any of
  # that goes.
</#if>
  depends_on = [
<#list stack.dependenciesOf(service) as dependency>
    [=dependency],
</#list>
  ]
}
<#sep>

</#list>
