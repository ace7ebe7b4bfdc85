resource "aws_service_discovery_private_dns_namespace" "main" {
  name        = "identity"
  description = "Where tasks of sso find each other"
  vpc         = data.aws_vpc.main.id
}

resource "aws_service_discovery_service" "api" {
  name          = "authlete-api"
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

resource "aws_service_discovery_service" "idp" {
  name          = "idp"
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

resource "aws_service_discovery_service" "console" {
  name          = "console"
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
