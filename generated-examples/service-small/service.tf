locals {
  task_definition_file  = "${path.module}/task-definitions/docs.json"
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
  container_definitions    = jsonencode(local.container_definitions)

  runtime_platform {
    cpu_architecture        = local.task_definition.runtimePlatform.cpuArchitecture
    operating_system_family = local.task_definition.runtimePlatform.operatingSystemFamily
  }

  # The file names the roles, so that a plan shows them; they must be there first.
  depends_on = [
    aws_iam_role.execution,
  ]
}

resource "aws_ecs_service" "main" {
  name                               = "docs"
  cluster                            = data.aws_ecs_cluster.main.arn
  task_definition                    = aws_ecs_task_definition.main.arn
  desired_count                      = var.desired_count
  launch_type                        = local.task_definition.requiresCompatibilities[0]
  availability_zone_rebalancing      = "ENABLED"
  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 200
  health_check_grace_period_seconds  = 60
  enable_execute_command             = false
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
    target_group_arn = aws_lb_target_group.main.arn
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
    aws_lb_listener.https,
    aws_iam_role_policy_attachment.execution_managed,
    aws_cloudwatch_log_group.main,
  ]
}
