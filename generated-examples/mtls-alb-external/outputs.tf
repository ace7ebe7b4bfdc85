output "cluster_name" {
  description = "Name of the ECS cluster."
  value       = "partners"
}

output "load_balancer_dns_name" {
  description = "Where the host name must point."
  value       = aws_lb.main.dns_name
}

output "secret_arns" {
  description = "Secrets that were created empty and must be filled in."
  value = {
    inbox  = aws_secretsmanager_secret.inbox.arn
    outbox = aws_secretsmanager_secret.outbox.arn
  }
}

output "inbox_service_name" {
  description = "Name of the ECS service."
  value       = aws_ecs_service.inbox.name
}

output "outbox_service_name" {
  description = "Name of the ECS service."
  value       = aws_ecs_service.outbox.name
}

output "inbox_url" {
  description = "Where others call inbox."
  value       = "https://inbox.mtls.example.com:8443"
}

output "outbox_url" {
  description = "Where others call outbox."
  value       = "https://outbox.mtls.example.com:9443"
}
