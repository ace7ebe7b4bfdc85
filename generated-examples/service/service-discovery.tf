resource "aws_service_discovery_private_dns_namespace" "main" {
  name        = "shop.internal"
  description = "Where tasks of shop find each other"
  vpc         = aws_vpc.main.id
}

resource "aws_service_discovery_service" "main" {
  name          = "web"
  force_destroy = var.disposable

  dns_config {
    namespace_id   = aws_service_discovery_private_dns_namespace.main.id
    routing_policy = "MULTIVALUE"

    dns_records {
      type = "A"
      ttl  = 10
    }
  }

  # Without it Amazon ECS can't say that a task is well, and stops it.
  health_check_custom_config {
    failure_threshold = 1
  }
}
