<#assign namespace = stack.namespace>
resource "aws_service_discovery_private_dns_namespace" "main" {
  name = "[=namespace.name]"
  description = "Where tasks of [=stack.name] find each other"
  vpc = [=stack.network.vpcId]
}
<#list namespace.entries as entry>

resource "aws_service_discovery_service" "[=entry.label]" {
  name = "[=entry.name]"
  force_destroy = var.disposable

  dns_config {
    namespace_id = aws_service_discovery_private_dns_namespace.main.id
    routing_policy = "MULTIVALUE"

    dns_records {
      type = "A"
      ttl = 10
    }
  }

  # Without it Amazon ECS can't say that a task is well, and stops it.
  health_check_custom_config {
    failure_threshold = 1
  }
}
</#list>
