output "cluster_name" {
  description = "Name of the ECS cluster."
  value       = "identity"
}

output "load_balancer_dns_name" {
  description = "Where the host name must point."
  value       = aws_lb.main.dns_name
}

output "service_name" {
  description = "Name of the ECS service."
  value       = aws_ecs_service.main.name
}

output "url" {
  description = "Where users reach the service."
  value       = "https://docs.example.com"
}
