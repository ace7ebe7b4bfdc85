resource "aws_service_discovery_service" "app" {
  name = "app"

  dns_config {
    namespace_id   = "ns-0a1b2c3d4e5f6071"
    routing_policy = "MULTIVALUE"

    dns_records {
      type = "CNAME"
      ttl  = 10
    }

    dns_records {
      type = "A"
      ttl  = 10
    }
  }
}
