locals {
  accounts_task_definition_file  = "${path.module}/task-definitions/services-accounts.json"
  accounts_task_definition       = jsondecode(file(local.accounts_task_definition_file))
  accounts_container_definitions = local.accounts_task_definition.containerDefinitions
}

resource "aws_ecs_task_definition" "accounts" {
  family                   = local.accounts_task_definition.family
  requires_compatibilities = local.accounts_task_definition.requiresCompatibilities
  network_mode             = local.accounts_task_definition.networkMode
  cpu                      = local.accounts_task_definition.cpu
  memory                   = local.accounts_task_definition.memory
  execution_role_arn       = local.accounts_task_definition.executionRoleArn
  task_role_arn            = local.accounts_task_definition.taskRoleArn
  container_definitions    = jsonencode(local.accounts_container_definitions)

  runtime_platform {
    cpu_architecture        = local.accounts_task_definition.runtimePlatform.cpuArchitecture
    operating_system_family = local.accounts_task_definition.runtimePlatform.operatingSystemFamily
  }

  # The file names the roles, so that a plan shows them; they must be there first.
  depends_on = [
    aws_iam_role.task,
    aws_iam_role.accounts_execution,
    aws_iam_role.search_execution,
  ]
}

resource "aws_ecs_service" "accounts" {
  name                               = "accounts"
  cluster                            = data.aws_ecs_cluster.main.arn
  task_definition                    = aws_ecs_task_definition.accounts.arn
  desired_count                      = var.accounts_desired_count
  launch_type                        = local.accounts_task_definition.requiresCompatibilities[0]
  availability_zone_rebalancing      = "ENABLED"
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  health_check_grace_period_seconds  = 60
  enable_execute_command             = true
  enable_ecs_managed_tags            = true
  propagate_tags                     = "SERVICE"

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets          = var.private_subnet_ids
    security_groups  = [aws_security_group.task.id]
    assign_public_ip = false
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.accounts.arn
    container_name   = "nginx"
    container_port   = 80
  }

  lifecycle {
    precondition {
      condition     = length(distinct([for subnet in data.aws_subnet.private : subnet.availability_zone])) >= 2
      error_message = "subnets-in-one-zone: tasks need private subnets in two Availability Zones, and those in var.private_subnet_ids lie in one."
    }

    precondition {
      condition     = alltrue([for subnet in data.aws_subnet.private : subnet.vpc_id == data.aws_vpc.main.id])
      error_message = "subnet-outside-vpc: a subnet in var.private_subnet_ids does not belong to var.vpc_id."
    }
  }

  # A service must not start before its target group has a listener and its tasks may read their
  # secrets, and must be gone before any of that goes.
  depends_on = [
    aws_lb_listener.accounts,
    aws_iam_role_policy.task,
    aws_iam_role_policy_attachment.accounts_execution_managed,
    aws_iam_role_policy.accounts_execution,
    aws_iam_role_policy_attachment.search_execution_managed,
    aws_iam_role_policy.search_execution,
    aws_cloudwatch_log_group.accounts,
    aws_cloudwatch_log_group.search,
  ]
}

locals {
  search_task_definition_file  = "${path.module}/task-definitions/services-search.json"
  search_task_definition       = jsondecode(file(local.search_task_definition_file))
  search_container_definitions = local.search_task_definition.containerDefinitions
}

resource "aws_ecs_task_definition" "search" {
  family                   = local.search_task_definition.family
  requires_compatibilities = local.search_task_definition.requiresCompatibilities
  network_mode             = local.search_task_definition.networkMode
  cpu                      = local.search_task_definition.cpu
  memory                   = local.search_task_definition.memory
  execution_role_arn       = local.search_task_definition.executionRoleArn
  task_role_arn            = local.search_task_definition.taskRoleArn
  container_definitions    = jsonencode(local.search_container_definitions)

  runtime_platform {
    cpu_architecture        = local.search_task_definition.runtimePlatform.cpuArchitecture
    operating_system_family = local.search_task_definition.runtimePlatform.operatingSystemFamily
  }

  # The file names the roles, so that a plan shows them; they must be there first.
  depends_on = [
    aws_iam_role.task,
    aws_iam_role.accounts_execution,
    aws_iam_role.search_execution,
  ]
}

resource "aws_ecs_service" "search" {
  name                               = "search"
  cluster                            = data.aws_ecs_cluster.main.arn
  task_definition                    = aws_ecs_task_definition.search.arn
  desired_count                      = var.search_desired_count
  launch_type                        = local.search_task_definition.requiresCompatibilities[0]
  availability_zone_rebalancing      = "ENABLED"
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  health_check_grace_period_seconds  = 60
  enable_execute_command             = true
  enable_ecs_managed_tags            = true
  propagate_tags                     = "SERVICE"

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  network_configuration {
    subnets          = var.private_subnet_ids
    security_groups  = [aws_security_group.task.id]
    assign_public_ip = false
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.search.arn
    container_name   = "nginx"
    container_port   = 80
  }

  lifecycle {
    precondition {
      condition     = length(distinct([for subnet in data.aws_subnet.private : subnet.availability_zone])) >= 2
      error_message = "subnets-in-one-zone: tasks need private subnets in two Availability Zones, and those in var.private_subnet_ids lie in one."
    }

    precondition {
      condition     = alltrue([for subnet in data.aws_subnet.private : subnet.vpc_id == data.aws_vpc.main.id])
      error_message = "subnet-outside-vpc: a subnet in var.private_subnet_ids does not belong to var.vpc_id."
    }
  }

  # A service must not start before its target group has a listener and its tasks may read their
  # secrets, and must be gone before any of that goes.
  depends_on = [
    aws_lb_listener.search,
    aws_iam_role_policy.task,
    aws_iam_role_policy_attachment.accounts_execution_managed,
    aws_iam_role_policy.accounts_execution,
    aws_iam_role_policy_attachment.search_execution_managed,
    aws_iam_role_policy.search_execution,
    aws_cloudwatch_log_group.accounts,
    aws_cloudwatch_log_group.search,
  ]
}
