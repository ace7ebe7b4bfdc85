<#list stack.logGroups as logs>
<#if logs.created>
resource "aws_cloudwatch_log_group" "[=logs.label]" {
  name = "[=logs.name]"
  retention_in_days = [=logs.retentionDays]
<#if logs.kmsKeyArn??>
  kms_key_id = [=logs.kmsKeyArn]
</#if>
}
<#else>
data "aws_cloudwatch_log_group" "[=logs.label]" {
  name = "[=logs.name]"
}
</#if>
<#sep>

</#list>
