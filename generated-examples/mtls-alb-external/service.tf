locals {
  inbox_task_definition_file = "${path.module}/task-definitions/partners-inbox.json"
  inbox_task_definition      = jsondecode(file(local.inbox_task_definition_file))

  # What exists only after apply is filled in; all the rest is known at plan.
  inbox_container_definitions = jsondecode(templatefile(local.inbox_task_definition_file, {
    inbox_secret_arn = aws_secretsmanager_secret.inbox.arn
  })).containerDefinitions
}

resource "aws_ecs_task_definition" "inbox" {
  family                   = local.inbox_task_definition.family
  requires_compatibilities = local.inbox_task_definition.requiresCompatibilities
  network_mode             = local.inbox_task_definition.networkMode
  cpu                      = local.inbox_task_definition.cpu
  memory                   = local.inbox_task_definition.memory
  execution_role_arn       = local.inbox_task_definition.executionRoleArn
  task_role_arn            = local.inbox_task_definition.taskRoleArn
  container_definitions    = jsonencode(local.inbox_container_definitions)

  runtime_platform {
    cpu_architecture        = local.inbox_task_definition.runtimePlatform.cpuArchitecture
    operating_system_family = local.inbox_task_definition.runtimePlatform.operatingSystemFamily
  }

  # The file names the roles, so that a plan shows them; they must be there first.
  depends_on = [
    aws_iam_role.task,
    aws_iam_role.inbox_execution,
    aws_iam_role.outbox_execution,
  ]
}

resource "aws_ecs_service" "inbox" {
  name            = "inbox"
  cluster         = aws_ecs_cluster.main.arn
  task_definition = aws_ecs_task_definition.inbox.arn
  desired_count   = var.inbox_desired_count

  capacity_provider_strategy {
    capacity_provider = aws_ecs_capacity_provider.instances.name
    weight            = 1
  }

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
    subnets          = local.private_subnet_ids
    security_groups  = [aws_security_group.task.id]
    assign_public_ip = false
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.inbox.arn
    container_name   = "nginx"
    container_port   = 80
  }

  # A service must not start before its target group has a listener and its tasks may read their
  # secrets, and must be gone before any of that goes.
  depends_on = [
    aws_lb_listener.inbox,
    aws_iam_role_policy.task,
    aws_iam_role_policy_attachment.inbox_execution_managed,
    aws_iam_role_policy.inbox_execution,
    aws_iam_role_policy_attachment.outbox_execution_managed,
    aws_iam_role_policy.outbox_execution,
    aws_cloudwatch_log_group.inbox,
    aws_cloudwatch_log_group.outbox,
    aws_ecs_cluster_capacity_providers.main,
    aws_vpc_endpoint.interface,
    aws_vpc_endpoint.s3,
  ]
}

locals {
  outbox_task_definition_file = "${path.module}/task-definitions/partners-outbox.json"
  outbox_task_definition      = jsondecode(file(local.outbox_task_definition_file))

  # What exists only after apply is filled in; all the rest is known at plan.
  outbox_container_definitions = jsondecode(templatefile(local.outbox_task_definition_file, {
    outbox_secret_arn = aws_secretsmanager_secret.outbox.arn
  })).containerDefinitions
}

resource "aws_ecs_task_definition" "outbox" {
  family                   = local.outbox_task_definition.family
  requires_compatibilities = local.outbox_task_definition.requiresCompatibilities
  network_mode             = local.outbox_task_definition.networkMode
  cpu                      = local.outbox_task_definition.cpu
  memory                   = local.outbox_task_definition.memory
  execution_role_arn       = local.outbox_task_definition.executionRoleArn
  task_role_arn            = local.outbox_task_definition.taskRoleArn
  container_definitions    = jsonencode(local.outbox_container_definitions)

  runtime_platform {
    cpu_architecture        = local.outbox_task_definition.runtimePlatform.cpuArchitecture
    operating_system_family = local.outbox_task_definition.runtimePlatform.operatingSystemFamily
  }

  # The file names the roles, so that a plan shows them; they must be there first.
  depends_on = [
    aws_iam_role.task,
    aws_iam_role.inbox_execution,
    aws_iam_role.outbox_execution,
  ]
}

resource "aws_ecs_service" "outbox" {
  name            = "outbox"
  cluster         = aws_ecs_cluster.main.arn
  task_definition = aws_ecs_task_definition.outbox.arn
  desired_count   = var.outbox_desired_count

  capacity_provider_strategy {
    capacity_provider = aws_ecs_capacity_provider.instances.name
    weight            = 1
  }

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
    subnets          = local.private_subnet_ids
    security_groups  = [aws_security_group.task.id]
    assign_public_ip = false
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.outbox.arn
    container_name   = "nginx"
    container_port   = 80
  }

  # A service must not start before its target group has a listener and its tasks may read their
  # secrets, and must be gone before any of that goes.
  depends_on = [
    aws_lb_listener.outbox,
    aws_iam_role_policy.task,
    aws_iam_role_policy_attachment.inbox_execution_managed,
    aws_iam_role_policy.inbox_execution,
    aws_iam_role_policy_attachment.outbox_execution_managed,
    aws_iam_role_policy.outbox_execution,
    aws_cloudwatch_log_group.inbox,
    aws_cloudwatch_log_group.outbox,
    aws_ecs_cluster_capacity_providers.main,
    aws_vpc_endpoint.interface,
    aws_vpc_endpoint.s3,
  ]
}
