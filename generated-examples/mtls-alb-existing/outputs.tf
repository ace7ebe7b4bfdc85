output "cluster_name" {
  description = "Name of the ECS cluster."
  value       = "identity"
}

output "load_balancer_dns_name" {
  description = "Where the host name must point."
  value       = aws_lb.main.dns_name
}

output "accounts_service_name" {
  description = "Name of the ECS service."
  value       = aws_ecs_service.accounts.name
}

output "search_service_name" {
  description = "Name of the ECS service."
  value       = aws_ecs_service.search.name
}

output "accounts_url" {
  description = "Where others call accounts."
  value       = "https://accounts.services.example.com:8443"
}

output "search_url" {
  description = "Where others call search."
  value       = "https://search.services.example.com:9443"
}
