## Deploy

<@heading "Initialize and test"/>

The tests run against a mock of AWS; they need no credentials.

```sh
terraform init
terraform test
```

<#if inTwoSteps>
<@heading "Create everything, with no task running yet"/>

Tasks would fail as long as <#if createdSecrets?has_content>their secrets are empty<#elseif stack.database??>the database is not prepared<#else>what was created is not prepared</#if>, so the first run starts none.

```sh
terraform plan<#list stack.services as service> -var [=service.countVariable]=0</#list> -out=tfplan
terraform apply tfplan
```

<#if guide.beforeTasks?has_content>
<@heading "Prepare what was created"/>

<#if stack.database??>
The database answers only inside the VPC, to what carries the security group of the tasks; an AWS CloudShell environment in a private subnet with that group will do. Its address, and the secret of its administrator:

```sh
terraform output -raw database_address
terraform output -raw database_master_secret_arn
```

</#if>
<#list guide.beforeTasks as each>
- [ ] <@prose each/>
</#list>

</#if>
<#if createdSecrets?has_content>
<@heading "Fill in the secrets"/>

<#if stack.secretsTypedIn?has_content>
Each command<#if stack.secretsTypedIn?size lt createdSecrets?size> with `put-secret.sh`</#if> asks for the values and does not show them; a key that is followed by `=` takes its value from the file that is named, here one in the same folder; remove such a file afterwards. No value reaches the command line or the history of the shell.

</#if>
<#list createdSecrets as secret>
<#if secret.origin.script??>
`[=secret.origin.script]` makes a value for `[=secret.origin.name]` by itself, which nobody gets to see.

</#if>
</#list>
```sh
<#assign scripts = []>
<#list createdSecrets as secret>
<#if secret.origin.script??>
<#-- One script may fill in several. -->
<#if !scripts?seq_contains(secret.origin.script)>
<#assign scripts = scripts + [secret.origin.script]>
sh [=secret.origin.script]
</#if>
<#else>
sh put-secret.sh [=region] [=secret.origin.name]<#list secret.jsonKeys as key> <#if key?contains(".")>[=key]=[=key]<#else>[=key]</#if></#list>
</#if>
</#list>
```

| Secret | What it holds | Keys |
| --- | --- | --- |
<#list createdSecrets as secret>
| `[=secret.origin.name]` | [=secret.description] | <#list secret.jsonKeys as key>`[=key]`<#sep>, <#else>none: the value as a whole</#list> |
</#list>

</#if>
</#if>
<@heading inTwoSteps?then("Start the tasks", "Plan and apply")/>

Read the plan before you apply it.

```sh
terraform plan -out=tfplan
terraform apply tfplan
<#if inTwoSteps>
<#list stack.services as service>
<#if stack.isScaled(service)>
aws ecs update-service --region [=region] --cluster [=cluster.name] --service [=service.name] --desired-count [=service.desiredCount] --query service.desiredCount
</#if>
</#list>
</#if>
```

<#if stack.loadBalancers?has_content && stack.addresses?has_content && !stack.aliasRecords?has_content>
<#if stack.addresses?size == 1>
<@heading "Enter the host name in your DNS"/>

Enter a CNAME record for `[=stack.addresses[0].host]` that points to the load balancer. If the name is the top of a zone, where no CNAME may stand, use what your DNS provider calls ALIAS or ANAME.

```sh
<#list stack.loadBalancers as balancer>
terraform output -raw [=balancer.dnsNameOutput]
</#list>
```
<#else>
<@heading "Enter the host names in your DNS"/>

Enter a CNAME record for each that points to its load balancer. If a name is the top of a zone, where no CNAME may stand, use what your DNS provider calls ALIAS or ANAME.

| Host name | Where it points |
| --- | --- |
<#list stack.addresses as address>
| `[=address.host]` | what `terraform output -raw [=stack.loadBalancerOf(address).dnsNameOutput]` prints |
</#list>
</#if>

</#if>
<#if stack.services?has_content>
<@heading (stack.services?size == 1)?then("Wait until the service is stable", "Wait until the services are stable")/>

The command returns once all tasks run and are healthy, and gives up after ten minutes.

```sh
aws ecs wait services-stable --region [=region] --cluster [=cluster.name] --services<#list stack.services as service> [=service.name]</#list>
```

If it gives up, look at why tasks stopped, and at what they wrote:

```sh
<#list stack.services as service>
aws ecs describe-services --region [=region] --cluster [=cluster.name] --services [=service.name] --query 'services[0].events[:10].message' --output text
</#list>
<#list stack.logGroups as logs>
aws logs tail [=logs.name] --region [=region] --since 15m
</#list>
```

</#if>

