locals {
  task_definition_file  = "${path.module}/task-definitions/sports-ec2.json"
  task_definition       = jsondecode(file(local.task_definition_file))
  container_definitions = local.task_definition.containerDefinitions
}

resource "aws_ecs_task_definition" "main" {
  family                   = local.task_definition.family
  requires_compatibilities = local.task_definition.requiresCompatibilities
  network_mode             = local.task_definition.networkMode
  cpu                      = local.task_definition.cpu
  memory                   = local.task_definition.memory
  execution_role_arn       = local.task_definition.executionRoleArn
  task_role_arn            = local.task_definition.taskRoleArn
  container_definitions    = jsonencode(local.container_definitions)

  volume {
    name = "sia"
  }

  runtime_platform {
    cpu_architecture        = local.task_definition.runtimePlatform.cpuArchitecture
    operating_system_family = local.task_definition.runtimePlatform.operatingSystemFamily
  }

  # The file names the roles, so that a plan shows them; they must be there first.
  depends_on = [
    aws_iam_role.execution,
    aws_iam_role.task,
  ]
}

resource "aws_ecs_service" "main" {
  name            = "sports-ec2"
  cluster         = aws_ecs_cluster.main.arn
  task_definition = aws_ecs_task_definition.main.arn
  desired_count   = var.desired_count

  capacity_provider_strategy {
    capacity_provider = aws_ecs_capacity_provider.instances.name
    weight            = 1
  }

  availability_zone_rebalancing      = "ENABLED"
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
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

  # A service must not start before its tasks may do what they need, and must be gone before any of
  # that goes.
  depends_on = [
    aws_iam_role_policy_attachment.execution_managed,
    aws_iam_role_policy.task,
    aws_iam_role.identity,
    aws_cloudwatch_log_group.main,
    aws_ecs_cluster_capacity_providers.main,
    aws_vpc_endpoint.interface,
    aws_vpc_endpoint.s3,
  ]
}
