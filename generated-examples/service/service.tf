locals {
  task_definition_file = "${path.module}/task-definitions/shop.json"
  task_definition      = jsondecode(file(local.task_definition_file))

  # What exists only after apply is filled in; all the rest is known at plan.
  container_definitions = jsondecode(templatefile(local.task_definition_file, {
    database_host           = aws_db_instance.main.address
    database_secret_arn     = aws_secretsmanager_secret.database.arn
    file_system_id          = aws_efs_file_system.main.id
    uploads_access_point_id = aws_efs_access_point.uploads.id
  })).containerDefinitions
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
    name = "uploads"

    efs_volume_configuration {
      file_system_id     = aws_efs_file_system.main.id
      transit_encryption = "ENABLED"

      authorization_config {
        access_point_id = aws_efs_access_point.uploads.id
        iam             = "ENABLED"
      }
    }
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
  name                               = "shop"
  cluster                            = aws_ecs_cluster.main.arn
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
    subnets          = local.private_subnet_ids
    security_groups  = [aws_security_group.task.id]
    assign_public_ip = false
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.main.arn
    container_name   = "web"
    container_port   = 8080
  }

  service_registries {
    registry_arn = aws_service_discovery_service.main.arn
  }

  lifecycle {
    # Autoscaling changes it.
    ignore_changes = [desired_count]
  }

  # A service must not start before its target group has a listener and its tasks may read their
  # secrets, and must be gone before any of that goes.
  depends_on = [
    aws_lb_listener.https,
    aws_iam_role_policy_attachment.execution_managed,
    aws_iam_role_policy.execution,
    aws_iam_role_policy.task,
    aws_cloudwatch_log_group.main,
    aws_efs_mount_target.main,
    aws_route.private_internet,
  ]
}
