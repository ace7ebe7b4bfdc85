output "cluster_name" {
  description = "Name of the ECS cluster."
  value       = "ecs-mtls"
}

output "load_balancer_dns_name" {
  description = "Where the host name must point."
  value       = aws_lb.main.dns_name
}

output "secret_arns" {
  description = "Secrets that were created empty and must be filled in."
  value = {
    nginx_service_1 = aws_secretsmanager_secret.nginx_service_1.arn
    nginx_service_2 = aws_secretsmanager_secret.nginx_service_2.arn
  }
}

output "nginx_service_1_service_name" {
  description = "Name of the ECS service."
  value       = aws_ecs_service.nginx_service_1.name
}

output "nginx_service_2_service_name" {
  description = "Name of the ECS service."
  value       = aws_ecs_service.nginx_service_2.name
}

output "nginx_service_1_url" {
  description = "Where others call nginx-service-1."
  value       = "https://nginx-service-1.mtls.example.com:8080"
}

output "nginx_service_2_url" {
  description = "Where others call nginx-service-2."
  value       = "https://nginx-service-2.mtls.example.com:8090"
}

output "certificate_authority_arn" {
  description = "CA that issues client certificates."
  value       = aws_acmpca_certificate_authority.root.arn
}
