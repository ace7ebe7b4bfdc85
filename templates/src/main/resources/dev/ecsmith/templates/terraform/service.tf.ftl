<#assign service = stack.service>
<#assign task = stack.taskDefinition>
locals {
  task_definition_file = "${path.module}/task-definitions/[=task.family].json"
  task_definition = jsondecode(file(local.task_definition_file))
<#if task.filledIn?has_content>

  # What exists only after apply is filled in; all the rest is known at plan.
  container_definitions = jsondecode(templatefile(local.task_definition_file, [=task.filledInValues])).containerDefinitions
<#else>
  container_definitions = local.task_definition.containerDefinitions
</#if>
}

resource "aws_ecs_task_definition" "main" {
  family = local.task_definition.family
  requires_compatibilities = local.task_definition.requiresCompatibilities
  network_mode = local.task_definition.networkMode
  cpu = local.task_definition.cpu
  memory = local.task_definition.memory
  execution_role_arn = local.task_definition.executionRoleArn
<#if task.taskRoleArn??>
  task_role_arn = local.task_definition.taskRoleArn
</#if>
  container_definitions = jsonencode(local.container_definitions)

  runtime_platform {
    cpu_architecture = local.task_definition.runtimePlatform.cpuArchitecture
    operating_system_family = local.task_definition.runtimePlatform.operatingSystemFamily
  }

  # The file names the roles, so that a plan shows them; they must be there first.
  depends_on = [
<#list stack.taskRoles as role>
    [=role.address],
</#list>
  ]
}

resource "aws_ecs_service" "main" {
  name = "[=service.name]"
  cluster = [=stack.cluster.arn]
  task_definition = aws_ecs_task_definition.main.arn
  desired_count = var.desired_count
<#if service.capacityProvider??>

  capacity_provider_strategy {
    capacity_provider = [=service.capacityProvider]
    weight = 1
  }

<#else>
  launch_type = local.task_definition.requiresCompatibilities[0]
</#if>
  availability_zone_rebalancing = "ENABLED"
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent = 200
  health_check_grace_period_seconds = [=service.gracePeriodSeconds]
  enable_execute_command = [=service.executeCommand]
  enable_ecs_managed_tags = true
  propagate_tags = "SERVICE"

  deployment_circuit_breaker {
    enable = true
    rollback = true
  }

  network_configuration {
    subnets = [=service.subnetIds]
    security_groups = [[=service.securityGroupId]]
    assign_public_ip = false
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.main.arn
    container_name = "[=service.containerName]"
    container_port = [=service.containerPort]
  }
<#if !stack.network.created>

  lifecycle {
    precondition {
      condition = length(distinct([for subnet in data.aws_subnet.private : subnet.availability_zone])) >= 2
      error_message = "subnets-in-one-zone: tasks need private subnets in two Availability Zones, and those in var.private_subnet_ids lie in one."
    }

    precondition {
      condition = alltrue([for subnet in data.aws_subnet.private : subnet.vpc_id == data.aws_vpc.main.id])
      error_message = "subnet-outside-vpc: a subnet in var.private_subnet_ids does not belong to var.vpc_id."
    }
  }
</#if>

  # A service must not start before its target group has a listener and its tasks may read their
  # secrets, and must be gone before any of that goes.
  depends_on = [
<#list stack.serviceDependencies as dependency>
    [=dependency],
</#list>
  ]
}
