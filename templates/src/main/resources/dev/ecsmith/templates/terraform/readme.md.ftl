<#assign network = stack.network>
<#assign cluster = stack.cluster>
<#assign region = stack.location.region>
<#assign createdSecrets = stack.createdSecrets>
<#assign inTwoSteps = stack.services?has_content && (createdSecrets?has_content || guide.beforeTasks?has_content)>
<#assign step = 0>
# [=stack.title] on Amazon ECS

Terraform for [=stack.title]<#if stack.addresses?has_content> at <#list stack.addresses as address><[=address.url]><#sep>, </#list></#if>, in account [=stack.location.accountId], region [=region].
The files were written by ecsmith from a spec: to change something that has no variable, change the spec and generate them again.

## What will be built

<#include "readme/diagram.md.ftl">

<#include "readme/parts.md.ftl">

<#include "readme/checks.md.ftl">
<#include "readme/deploy.md.ftl">
<#if guide.afterApply?has_content>
## Set up [=stack.title]

<#list guide.afterApply as each>
[=each?counter]. <@prose each/>
</#list>

</#if>
<#include "readme/operate.md.ftl">
<#include "readme/inputs.md.ftl">
<#if guide.notes?has_content>
## Worth knowing

<#list guide.notes as each>
- <@prose each/>
</#list>
</#if>
<#macro prose of><#list of.spans as span><#if span.code>`[=span.text]`<#else>[=span.text]</#if></#list></#macro>
<#-- Steps are counted, because which of them there are depends on the stack. -->
<#macro heading title>
<#assign step = step + 1>
### [=step]. [=title]
</#macro>
