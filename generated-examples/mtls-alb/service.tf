locals {
  nginx_service_1_task_definition_file = "${path.module}/task-definitions/ecs-mtls-nginx-service-1.json"
  nginx_service_1_task_definition      = jsondecode(file(local.nginx_service_1_task_definition_file))

  # What exists only after apply is filled in; all the rest is known at plan.
  nginx_service_1_container_definitions = jsondecode(templatefile(local.nginx_service_1_task_definition_file, {
    nginx_service_1_secret_arn = aws_secretsmanager_secret.nginx_service_1.arn
  })).containerDefinitions
}

resource "aws_ecs_task_definition" "nginx_service_1" {
  family                   = local.nginx_service_1_task_definition.family
  requires_compatibilities = local.nginx_service_1_task_definition.requiresCompatibilities
  network_mode             = local.nginx_service_1_task_definition.networkMode
  cpu                      = local.nginx_service_1_task_definition.cpu
  memory                   = local.nginx_service_1_task_definition.memory
  execution_role_arn       = local.nginx_service_1_task_definition.executionRoleArn
  task_role_arn            = local.nginx_service_1_task_definition.taskRoleArn
  container_definitions    = jsonencode(local.nginx_service_1_container_definitions)

  runtime_platform {
    cpu_architecture        = local.nginx_service_1_task_definition.runtimePlatform.cpuArchitecture
    operating_system_family = local.nginx_service_1_task_definition.runtimePlatform.operatingSystemFamily
  }

  # The file names the roles, so that a plan shows them; they must be there first.
  depends_on = [
    aws_iam_role.task,
    aws_iam_role.nginx_service_1_execution,
    aws_iam_role.nginx_service_2_execution,
  ]
}

resource "aws_ecs_service" "nginx_service_1" {
  name                               = "nginx-service-1"
  cluster                            = aws_ecs_cluster.main.arn
  task_definition                    = aws_ecs_task_definition.nginx_service_1.arn
  desired_count                      = var.nginx_service_1_desired_count
  launch_type                        = local.nginx_service_1_task_definition.requiresCompatibilities[0]
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
    target_group_arn = aws_lb_target_group.nginx_service_1.arn
    container_name   = "nginx"
    container_port   = 80
  }

  # A service must not start before its target group has a listener and its tasks may read their
  # secrets, and must be gone before any of that goes.
  depends_on = [
    aws_lb_listener.nginx_service_1,
    aws_iam_role_policy.task,
    aws_iam_role_policy_attachment.nginx_service_1_execution_managed,
    aws_iam_role_policy.nginx_service_1_execution,
    aws_iam_role_policy_attachment.nginx_service_2_execution_managed,
    aws_iam_role_policy.nginx_service_2_execution,
    aws_cloudwatch_log_group.nginx_service_1,
    aws_cloudwatch_log_group.nginx_service_2,
    aws_route.private_internet,
  ]
}

locals {
  nginx_service_2_task_definition_file = "${path.module}/task-definitions/ecs-mtls-nginx-service-2.json"
  nginx_service_2_task_definition      = jsondecode(file(local.nginx_service_2_task_definition_file))

  # What exists only after apply is filled in; all the rest is known at plan.
  nginx_service_2_container_definitions = jsondecode(templatefile(local.nginx_service_2_task_definition_file, {
    nginx_service_2_secret_arn = aws_secretsmanager_secret.nginx_service_2.arn
  })).containerDefinitions
}

resource "aws_ecs_task_definition" "nginx_service_2" {
  family                   = local.nginx_service_2_task_definition.family
  requires_compatibilities = local.nginx_service_2_task_definition.requiresCompatibilities
  network_mode             = local.nginx_service_2_task_definition.networkMode
  cpu                      = local.nginx_service_2_task_definition.cpu
  memory                   = local.nginx_service_2_task_definition.memory
  execution_role_arn       = local.nginx_service_2_task_definition.executionRoleArn
  task_role_arn            = local.nginx_service_2_task_definition.taskRoleArn
  container_definitions    = jsonencode(local.nginx_service_2_container_definitions)

  runtime_platform {
    cpu_architecture        = local.nginx_service_2_task_definition.runtimePlatform.cpuArchitecture
    operating_system_family = local.nginx_service_2_task_definition.runtimePlatform.operatingSystemFamily
  }

  # The file names the roles, so that a plan shows them; they must be there first.
  depends_on = [
    aws_iam_role.task,
    aws_iam_role.nginx_service_1_execution,
    aws_iam_role.nginx_service_2_execution,
  ]
}

resource "aws_ecs_service" "nginx_service_2" {
  name                               = "nginx-service-2"
  cluster                            = aws_ecs_cluster.main.arn
  task_definition                    = aws_ecs_task_definition.nginx_service_2.arn
  desired_count                      = var.nginx_service_2_desired_count
  launch_type                        = local.nginx_service_2_task_definition.requiresCompatibilities[0]
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
    target_group_arn = aws_lb_target_group.nginx_service_2.arn
    container_name   = "nginx"
    container_port   = 80
  }

  # A service must not start before its target group has a listener and its tasks may read their
  # secrets, and must be gone before any of that goes.
  depends_on = [
    aws_lb_listener.nginx_service_2,
    aws_iam_role_policy.task,
    aws_iam_role_policy_attachment.nginx_service_1_execution_managed,
    aws_iam_role_policy.nginx_service_1_execution,
    aws_iam_role_policy_attachment.nginx_service_2_execution_managed,
    aws_iam_role_policy.nginx_service_2_execution,
    aws_cloudwatch_log_group.nginx_service_1,
    aws_cloudwatch_log_group.nginx_service_2,
    aws_route.private_internet,
  ]
}
