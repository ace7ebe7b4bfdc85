## Inputs and outputs

Variables have the spec's values as defaults; none must be given.

| Variable | What it is |
| --- | --- |
<#list stack.addressRanges as ranges>
| `[=ranges.variable]` | [=ranges.description?remove_ending(".")] |
</#list>
<#list stack.certificates as certificate>
<#if !certificate.requested>
| `[=certificate.variable]` | Certificate for `[=certificate.domainName]` |
| `[=certificate.checkVariable]` | Whether the plan looks the certificate up |
</#if>
</#list>
<#if stack.database??>
| `database_instance_class` | Size of the database |
<#if !stack.database.aurora>
| `database_storage_gib` | Storage of the database in GiB, at least [=stack.database.storage.minimumGib] |
</#if>
</#if>
<#list stack.services as service>
| `[=service.countVariable]` | Number of tasks<#if stack.services?size gt 1> of `[=service.name]`</#if><#if stack.isScaled(service)> to begin with<#else>; 0 stops them all</#if> |
</#list>
| `disposable` | Whether the stack may be destroyed without a trace |
<#if !network.created>
<#if network.hasPrivate>
| `private_subnet_ids` | The private subnets |
</#if>
<#if network.hasPublic>
| `public_subnet_ids` | The public subnets |
</#if>
| `vpc_id` | The VPC |
</#if>

| Output | What it is |
| --- | --- |
| `cluster_name` | Name of the ECS cluster |
<#if stack.database??>
| `database_address` | Host name of the database |
| `database_master_secret_arn` | Secret with the sign-in of the database's administrator |
</#if>
<#list stack.loadBalancers as balancer>
| `[=balancer.dnsNameOutput]` | <#if stack.loadBalancers?size == 1>Where the host name must point<#else>DNS name of the load balancer `[=balancer.name]`</#if> |
</#list>
<#if createdSecrets?has_content>
| `secret_arns` | Secrets that were created empty |
</#if>
<#list stack.services as service>
| `[=service.nameOutput]` | Name of the ECS service |
</#list>
<#list stack.addresses as address>
| `[=address.output]` | [=address.description?remove_ending(".")] |
</#list>
<#list stack.outputs as output>
| `[=output.name]` | [=output.description?remove_ending(".")] |
</#list>

