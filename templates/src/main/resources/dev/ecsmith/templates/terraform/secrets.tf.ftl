<#list stack.secrets as secret>
<#if secret.created>
# [=secret.description]. Terraform makes the secret and never sees its value.
resource "aws_secretsmanager_secret" "[=secret.label]" {
  name = "[=secret.origin.name]"
  description = "[=secret.description]"
<#if secret.kmsKeyArn??>
  kms_key_id = "[=secret.kmsKeyArn]"
</#if>
  recovery_window_in_days = var.disposable ? 0 : 30
}
<#else>
data "aws_secretsmanager_secret" "[=secret.label]" {
  arn = "[=secret.origin.arn]"
}
</#if>
<#sep>

</#list>
