output "cluster_name" {
  description = "Name of the ECS cluster."
  value       = "authlete"
}

output "database_address" {
  description = "Host name of the database."
  value       = aws_db_instance.main.address
}

output "database_master_secret_arn" {
  description = "Secret in which RDS keeps the sign-in of the database's administrator."
  value       = aws_db_instance.main.master_user_secret[0].secret_arn
}

output "api_load_balancer_dns_name" {
  description = "DNS name of the load balancer authlete-lb."
  value       = aws_lb.api.dns_name
}

output "idp_load_balancer_dns_name" {
  description = "DNS name of the load balancer idp-lb."
  value       = aws_lb.idp.dns_name
}

output "console_load_balancer_dns_name" {
  description = "DNS name of the load balancer console-lb."
  value       = aws_lb.console.dns_name
}

output "proxy_load_balancer_dns_name" {
  description = "DNS name of the load balancer proxy-lb."
  value       = aws_lb.proxy.dns_name
}

output "valkey_load_balancer_dns_name" {
  description = "DNS name of the load balancer valkey-lb."
  value       = aws_lb.valkey.dns_name
}

output "api_url" {
  description = "API server of Authlete."
  value       = "https://authlete-api.example.com"
}

output "idp_url" {
  description = "Identity provider of Authlete."
  value       = "https://authlete-idp.example.com"
}

output "console_url" {
  description = "Console of Authlete."
  value       = "https://authlete-console.example.com"
}

output "proxy_url" {
  description = "Proxy of Authlete."
  value       = "https://authlete-proxy.example.com"
}

output "file_system_arn" {
  description = "ARN of the file system, should the playbook want it in the place of an access point's."
  value       = aws_efs_file_system.main.arn
}

output "group_vars_all" {
  description = "The playbook's group_vars/all.yml."
  value       = file("${path.module}/ansible/all.yml")
}

output "group_vars_aws_ecs" {
  description = "The playbook's group_vars/aws_ecs.yml."
  value = templatefile("${path.module}/ansible/aws-ecs.yml.tftpl", {
    api_cloudmap_registry_arn     = aws_service_discovery_service.api.arn
    api_target_group_arn          = aws_lb_target_group.api.arn
    authlete_access_point_arn     = aws_efs_access_point.authlete.arn
    authlete_access_point_id      = aws_efs_access_point.authlete.id
    console_cloudmap_registry_arn = aws_service_discovery_service.console.arn
    console_target_group_arn      = aws_lb_target_group.console.arn
    file_system_id                = aws_efs_file_system.main.id
    idp_cloudmap_registry_arn     = aws_service_discovery_service.idp.arn
    idp_target_group_arn          = aws_lb_target_group.idp.arn
    proxy_target_group_arn        = aws_lb_target_group.proxy.arn
    security_group_id             = aws_security_group.task.id
    subnet_id                     = element(local.private_subnet_ids, 0)
    valkey_access_point_arn       = aws_efs_access_point.valkey.arn
    valkey_access_point_id        = aws_efs_access_point.valkey.id
    valkey_target_group_arn       = aws_lb_target_group.valkey.arn
  })
}
