locals {
  orders_task_definition_file = "${path.module}/task-definitions/payments-orders.json"
  orders_task_definition      = jsondecode(file(local.orders_task_definition_file))

  # What exists only after apply is filled in; all the rest is known at plan.
  orders_container_definitions = jsondecode(templatefile(local.orders_task_definition_file, {
    orders_secret_arn = aws_secretsmanager_secret.orders.arn
  })).containerDefinitions
}

resource "aws_ecs_task_definition" "orders" {
  family                   = local.orders_task_definition.family
  requires_compatibilities = local.orders_task_definition.requiresCompatibilities
  network_mode             = local.orders_task_definition.networkMode
  cpu                      = local.orders_task_definition.cpu
  memory                   = local.orders_task_definition.memory
  execution_role_arn       = local.orders_task_definition.executionRoleArn
  task_role_arn            = local.orders_task_definition.taskRoleArn
  container_definitions    = jsonencode(local.orders_container_definitions)

  runtime_platform {
    cpu_architecture        = local.orders_task_definition.runtimePlatform.cpuArchitecture
    operating_system_family = local.orders_task_definition.runtimePlatform.operatingSystemFamily
  }

  # The file names the roles, so that a plan shows them; they must be there first.
  depends_on = [
    aws_iam_role.task,
    aws_iam_role.orders_execution,
    aws_iam_role.ledger_execution,
  ]
}

resource "aws_ecs_service" "orders" {
  name                               = "orders"
  cluster                            = aws_ecs_cluster.main.arn
  task_definition                    = aws_ecs_task_definition.orders.arn
  desired_count                      = var.orders_desired_count
  launch_type                        = local.orders_task_definition.requiresCompatibilities[0]
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
    target_group_arn = aws_lb_target_group.orders.arn
    container_name   = "nginx"
    container_port   = 80
  }

  # A service must not start before its target group has a listener and its tasks may read their
  # secrets, and must be gone before any of that goes.
  depends_on = [
    aws_lb_listener.orders,
    aws_iam_role_policy.task,
    aws_iam_role_policy_attachment.orders_execution_managed,
    aws_iam_role_policy.orders_execution,
    aws_iam_role_policy_attachment.ledger_execution_managed,
    aws_iam_role_policy.ledger_execution,
    aws_cloudwatch_log_group.orders,
    aws_cloudwatch_log_group.ledger,
    aws_route.private_internet,
  ]
}

locals {
  ledger_task_definition_file = "${path.module}/task-definitions/payments-ledger.json"
  ledger_task_definition      = jsondecode(file(local.ledger_task_definition_file))

  # What exists only after apply is filled in; all the rest is known at plan.
  ledger_container_definitions = jsondecode(templatefile(local.ledger_task_definition_file, {
    ledger_secret_arn = aws_secretsmanager_secret.ledger.arn
  })).containerDefinitions
}

resource "aws_ecs_task_definition" "ledger" {
  family                   = local.ledger_task_definition.family
  requires_compatibilities = local.ledger_task_definition.requiresCompatibilities
  network_mode             = local.ledger_task_definition.networkMode
  cpu                      = local.ledger_task_definition.cpu
  memory                   = local.ledger_task_definition.memory
  execution_role_arn       = local.ledger_task_definition.executionRoleArn
  task_role_arn            = local.ledger_task_definition.taskRoleArn
  container_definitions    = jsonencode(local.ledger_container_definitions)

  runtime_platform {
    cpu_architecture        = local.ledger_task_definition.runtimePlatform.cpuArchitecture
    operating_system_family = local.ledger_task_definition.runtimePlatform.operatingSystemFamily
  }

  # The file names the roles, so that a plan shows them; they must be there first.
  depends_on = [
    aws_iam_role.task,
    aws_iam_role.orders_execution,
    aws_iam_role.ledger_execution,
  ]
}

resource "aws_ecs_service" "ledger" {
  name                               = "ledger"
  cluster                            = aws_ecs_cluster.main.arn
  task_definition                    = aws_ecs_task_definition.ledger.arn
  desired_count                      = var.ledger_desired_count
  launch_type                        = local.ledger_task_definition.requiresCompatibilities[0]
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
    target_group_arn = aws_lb_target_group.ledger.arn
    container_name   = "nginx"
    container_port   = 80
  }

  # A service must not start before its target group has a listener and its tasks may read their
  # secrets, and must be gone before any of that goes.
  depends_on = [
    aws_lb_listener.ledger,
    aws_iam_role_policy.task,
    aws_iam_role_policy_attachment.orders_execution_managed,
    aws_iam_role_policy.orders_execution,
    aws_iam_role_policy_attachment.ledger_execution_managed,
    aws_iam_role_policy.ledger_execution,
    aws_cloudwatch_log_group.orders,
    aws_cloudwatch_log_group.ledger,
    aws_route.private_internet,
  ]
}
