output "cluster_name" {
  description = "Name of the ECS cluster."
  value       = "payments"
}

output "load_balancer_dns_name" {
  description = "Where the host name must point."
  value       = aws_lb.main.dns_name
}

output "secret_arns" {
  description = "Secrets that were created empty and must be filled in."
  value = {
    ledger = aws_secretsmanager_secret.ledger.arn
    orders = aws_secretsmanager_secret.orders.arn
  }
}

output "orders_service_name" {
  description = "Name of the ECS service."
  value       = aws_ecs_service.orders.name
}

output "ledger_service_name" {
  description = "Name of the ECS service."
  value       = aws_ecs_service.ledger.name
}

output "orders_url" {
  description = "Where others call orders."
  value       = "https://orders.payments.example.com:8441"
}

output "ledger_url" {
  description = "Where others call ledger."
  value       = "https://ledger.payments.example.com:8442"
}

output "certificate_authority_arn" {
  description = "CA that issues client certificates."
  value       = aws_acmpca_certificate_authority.issuing.arn
}
