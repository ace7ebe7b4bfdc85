<#list stack.roles as role>
data "aws_iam_policy_document" "[=role.label]_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type = "[=role.trust.principalType]"
      identifiers = [[=role.trust.principal]]
    }
<#if role.trust.sourceAccount??>

    condition {
      test = "StringEquals"
      variable = "aws:SourceAccount"
      values = ["[=role.trust.sourceAccount]"]
    }
</#if>
  }
}

resource "aws_iam_role" "[=role.label]" {
  name = "[=role.name]"
  description = "[=role.description]"
  assume_role_policy = [=role.trustPolicy]
}
<#list role.managedPolicies as policy>

resource "aws_iam_role_policy_attachment" "[=role.label]_[=policy.label]" {
  role = [=role.nameInTerraform]
  policy_arn = "[=policy.arn]"
}
</#list>
<#if role.statements?has_content>

data "aws_iam_policy_document" "[=role.label]" {
<#list role.statements as statement>
  statement {
    sid = "[=statement.sid]"
<#if statement.actions?size == 1>
    actions = ["[=statement.actions[0]]"]
<#else>
    actions = [
<#list statement.actions as action>
      "[=action]",
</#list>
    ]
</#if>
<#if statement.resources?size == 1>
    resources = [[=statement.resources[0]]]
<#else>
    resources = [
<#list statement.resources as resource>
      [=resource],
</#list>
    ]
</#if>
<#if statement.condition??>

    condition {
      test = "StringEquals"
      variable = "[=statement.condition.key]"
<#if statement.condition.values?size == 1>
      values = [[=statement.condition.values[0]]]
<#else>
      values = [
<#list statement.condition.values as value>
        [=value],
</#list>
      ]
</#if>
    }
</#if>
  }
<#sep>

</#list>
}

resource "aws_iam_role_policy" "[=role.label]" {
  name = "[=role.name]"
  role = [=role.nameInTerraform]
  policy = [=role.ownPolicy]
}
</#if>
<#sep>

</#list>
