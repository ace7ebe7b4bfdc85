output "cluster_name" {
  description = "Name of the ECS cluster."
  value = "[=stack.cluster.name]"
}
<#if stack.database??>

output "database_address" {
  description = "Host name of the database."
<#if stack.database.aurora>
  value = aws_rds_cluster.main.endpoint
<#else>
  value = aws_db_instance.main.address
</#if>
}

output "database_master_secret_arn" {
  description = "Secret in which RDS keeps the sign-in of the database's administrator."
<#if stack.database.aurora>
  value = aws_rds_cluster.main.master_user_secret[0].secret_arn
<#else>
  value = aws_db_instance.main.master_user_secret[0].secret_arn
</#if>
}
</#if>

output "load_balancer_dns_name" {
  description = "Where the host name must point."
  value = aws_lb.main.dns_name
}
<#if stack.createdSecrets?has_content>

output "secret_arns" {
  description = "Secrets that were created empty and must be filled in."
  value = [=stack.createdSecretArns]
}
</#if>

output "service_name" {
  description = "Name of the ECS service."
  value = aws_ecs_service.main.name
}

output "url" {
  description = "Where users reach [=stack.title]."
  value = "https://[=stack.hostname]"
}
