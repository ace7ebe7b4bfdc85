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
<#list stack.loadBalancers as balancer>

output "[=balancer.dnsNameOutput]" {
<#if stack.loadBalancers?size == 1>
  description = "Where the host name must point."
<#else>
  description = "DNS name of the load balancer [=balancer.name]."
</#if>
  value = [=balancer.attribute("dns_name")]
}
</#list>
<#if stack.createdSecrets?has_content>

output "secret_arns" {
  description = "Secrets that were created empty and must be filled in."
  value = [=stack.createdSecretArns]
}
</#if>
<#list stack.services as service>

output "[=service.nameOutput]" {
  description = "Name of the ECS service."
  value = [=service.address].name
}
</#list>
<#list stack.addresses as address>

output "[=address.output]" {
  description = "[=address.description]"
  value = "[=address.url]"
}
</#list>
<#list stack.outputs as output>

output "[=output.name]" {
  description = "[=output.description]"
  value = [=output.value]
}
</#list>
