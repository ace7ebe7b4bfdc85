<#assign logs = stack.logGroup>
<#if logs.created>
resource "aws_cloudwatch_log_group" "main" {
  name = "[=logs.name]"
  retention_in_days = [=logs.retentionDays]
}
<#else>
data "aws_cloudwatch_log_group" "main" {
  name = "[=logs.name]"
}
</#if>
