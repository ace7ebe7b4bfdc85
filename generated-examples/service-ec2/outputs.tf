output "cluster_name" {
  description = "Name of the ECS cluster."
  value       = "orders"
}

output "database_address" {
  description = "Host name of the database."
  value       = aws_rds_cluster.main.endpoint
}

output "database_master_secret_arn" {
  description = "Secret in which RDS keeps the sign-in of the database's administrator."
  value       = aws_rds_cluster.main.master_user_secret[0].secret_arn
}

output "load_balancer_dns_name" {
  description = "Where the host name must point."
  value       = aws_lb.main.dns_name
}

output "secret_arns" {
  description = "Secrets that were created empty and must be filled in."
  value = {
    database    = aws_secretsmanager_secret.database.arn
    registry    = aws_secretsmanager_secret.registry.arn
    signing_key = aws_secretsmanager_secret.signing_key.arn
  }
}

output "service_name" {
  description = "Name of the ECS service."
  value       = aws_ecs_service.main.name
}

output "url" {
  description = "Where users reach the service."
  value       = "https://orders.example.com"
}
