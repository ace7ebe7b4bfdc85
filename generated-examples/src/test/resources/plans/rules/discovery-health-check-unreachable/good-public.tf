resource "aws_service_discovery_service" "app" {
  name = "app"

  dns_config {
    namespace_id = aws_service_discovery_public_dns_namespace.public.id

    dns_records {
      type = "A"
      ttl  = 10
    }
  }

  health_check_config {
    type          = "HTTP"
    resource_path = "/health"
  }
}

resource "aws_service_discovery_public_dns_namespace" "public" {
  name = "services.example.com"
}
