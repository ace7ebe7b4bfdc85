locals {
  zones = [for n in range(21) : "instances-${n}"]
}

resource "aws_ecs_service" "app" {
  name            = "app"
  cluster         = "main"
  task_definition = "app:7"
  desired_count   = 2

  dynamic "capacity_provider_strategy" {
    for_each = local.zones

    content {
      capacity_provider = capacity_provider_strategy.value
      weight            = 1
    }
  }
}
