output "cluster_name" {
  description = "Name of the ECS cluster."
  value       = "athenz"
}

output "service_name" {
  description = "Name of the ECS service."
  value       = aws_ecs_service.main.name
}
