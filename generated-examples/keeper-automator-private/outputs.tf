output "cluster_name" {
  description = "Name of the ECS cluster."
  value       = "automator"
}

output "load_balancer_dns_name" {
  description = "Where the host name must point."
  value       = aws_lb.main.dns_name
}

output "secret_arns" {
  description = "Secrets that were created empty and must be filled in."
  value = {
    config_key = aws_secretsmanager_secret.config_key.arn
  }
}

output "service_name" {
  description = "Name of the ECS service."
  value       = aws_ecs_service.main.name
}

output "url" {
  description = "Where the Keeper cloud reaches the Automator."
  value       = "https://automator.example.com"
}
