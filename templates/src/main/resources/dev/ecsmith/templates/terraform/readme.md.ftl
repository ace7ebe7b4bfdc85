<#assign network = stack.network>
<#assign balancer = stack.loadBalancer>
<#assign target = balancer.targetGroup>
<#assign service = stack.service>
<#assign task = stack.taskDefinition>
<#assign cluster = stack.cluster>
<#assign logs = stack.logGroup>
<#assign region = stack.location.region>
<#assign createdSecrets = stack.createdSecrets>
<#assign inTwoSteps = createdSecrets?has_content || guide.beforeTasks?has_content>
<#assign step = 0>
# [=stack.title] on Amazon ECS

Terraform for [=stack.title] at <https://[=stack.hostname]>, in account [=stack.location.accountId], region [=region].
The files were written by ecsmith from a spec: to change something that has no variable, change the spec and generate them again.

## What will be built

```mermaid
flowchart TD
  users(["Users"])
  name["[=stack.hostname]<br/><#if stack.aliasRecord??>Route 53, zone [=stack.aliasRecord.zone.name]<#else>DNS that you keep</#if>"]
  certificate["Certificate in ACM<br/>[=stack.certificate.domainName]"]
  subgraph vpc["VPC <#if network.created>[=network.cidr.text]<#else>[=network.id]</#if>"]
    balancer["Load balancer [=balancer.name]<br/><#if balancer.internal>private<#else>public</#if> subnets"]
    tasks["Service [=service.name]<br/>[=service.desiredCount] x [=task.family], private subnets"]
<#if stack.database??>
    database[("Database [=stack.database.identifier]<br/>[=stack.database.engine] [=stack.database.engineVersion]")]
</#if>
<#if network.created && network.natZones?has_content>
    nat["NAT gateways<br/><#list network.natZones as zone>[=zone.name]<#sep>, </#list>"]
</#if>
<#if network.created && network.interfaceEndpoints?has_content>
    endpoints["VPC endpoints<br/><#list network.interfaceEndpoints as endpoint>[=endpoint], </#list>s3"]
</#if>
  end
  secrets["Secrets Manager<br/><#list stack.secrets as secret>[=secret.label]<#sep>, </#list>"]
  logs["CloudWatch Logs<br/>[=logs.name]"]
  users -. "looks up" .-> name
  name -.-> balancer
  users -- "HTTPS 443, HTTP 80 redirected" --> balancer
  certificate -.-> balancer
  balancer -- "[=target.protocol] [=target.port]" --> tasks
  secrets -- "read when a task starts" --> tasks
  tasks -- "output" --> logs
<#list stack.securityGroups as group>
<#if group.label == service.securityGroup>
<#list group.egress as rule>
<#if rule.peer.group>
<#if stack.database?? && rule.peer.label == stack.database.securityGroup>
  tasks -- "TCP [=rule.port]" --> database
</#if>
<#elseif rule.port == 443>
<#if network.created && network.natZones?has_content>
  tasks -- "HTTPS 443" --> nat --> outside(["Image registry, AWS, internet"])
<#elseif network.created && network.interfaceEndpoints?has_content>
  tasks -- "HTTPS 443" --> endpoints
<#else>
  tasks -- "HTTPS 443" --> outside(["Image registry, AWS, internet"])
</#if>
<#else>
  tasks -- "TCP [=rule.port]" --> peer[=rule?index]["[=rule.description]<br/>[=rule.peer.cidr]"]
</#if>
</#list>
</#if>
</#list>
```

<#if network.created>
- A VPC with a public and a private subnet in each of <#list network.zones as zone>`[=zone.name]`<#sep>, </#list>, and <#if network.natPerZone>a NAT gateway in each<#elseif network.natZones?has_content>one NAT gateway, in `[=network.natZones[0].name]`, whose outage cuts every task off<#else>no way out but the VPC endpoints</#if>.
<#else>
- Nothing in the VPC `[=network.id]` but what stands in its subnets, and security groups.
</#if>
- An Application Load Balancer for <#list balancer.allowedCidrs as cidr>`[=cidr]`<#sep>, </#list>, with TLS policy `[=balancer.tlsPolicy]`<#if target.sticky>, which keeps a browser with its task for [=target.stickinessSeconds] seconds</#if>.
- An ECS service in the <#if cluster.created>new<#else>existing</#if> cluster `[=cluster.name]`: [=service.desiredCount] <#if service.desiredCount == 1>task<#else>tasks</#if> of [=task.cpuUnits] CPU units and [=task.memoryMib] MiB on <#if task.launchType == "FARGATE">Fargate<#else>container instances</#if>. A deployment that fails is rolled back.
<#if cluster.created && cluster.instances??>
- [=cluster.instances.count] container instances of type `[=cluster.instances.instanceType]`.
</#if>
<#if stack.database??>
- <#if stack.database.aurora>An Aurora cluster<#else>A database in RDS</#if>, `[=stack.database.engine]` [=stack.database.engineVersion], encrypted, with backups of [=stack.database.backupRetentionDays] days<#if stack.database.multiAz> and a standby in a second zone</#if>.
</#if>
<#if createdSecrets?has_content>
- [=createdSecrets?size] empty <#if createdSecrets?size == 1>secret<#else>secrets</#if> in Secrets Manager, to be filled in by you. No value stands in these files or in Terraform's state.
</#if>
- One IAM role for each purpose, and one security group for each part, with rules that name each other.

The task is described by `task-definitions/[=task.family].json`, which Terraform reads as it is.

## Before you begin

You need Terraform 1.9 or newer, the AWS CLI<#if createdSecrets?has_content>, `jq`</#if>, and credentials for account [=stack.location.accountId]. Terraform refuses any other account.
Keep the state where your team keeps it: add a `backend` block in a file of your own, as ecsmith leaves files alone that it didn't write.

### Checked when these files were written

- The ARNs of the spec fit account [=stack.location.accountId] and region [=region], and nothing in it is left to be replaced.
- `[=stack.hostname]` is a bare host name<#if stack.aliasRecord??> in the zone `[=stack.aliasRecord.zone.name]`</#if>.
<#if network.created>
- The subnets lie in [=network.zones?size] Availability Zones, and their ranges in [=network.cidr.text] do not overlap.
<#else>
- There are at least two different subnets of each kind, and none is of both kinds.
</#if>
<#if !stack.certificate.requested>
- The names of the certificate, as far as the spec gives them, cover `[=stack.hostname]`.
</#if>
<#list guide.checkedByRules as each>
- <@prose each/>
</#list>

### Checked by Terraform when it plans

- The variables are well-formed, and the account is the right one.
<#if !network.created>
- The subnets of each kind belong to the VPC and lie in two Availability Zones.
</#if>
<#if !stack.certificate.requested>
- The certificate is issued, and is the newest one for `[=stack.certificate.domainName]`. If an older one is the right one, set `check_certificate` to `false`.
</#if>
<#list stack.zones as zone>
- There is a <#if zone.privateZone>private<#else>public</#if> hosted zone `[=zone.name]`.
</#list>
<#if !cluster.created>
- There is a cluster `[=cluster.name]`.
</#if>
<#if !logs.created>
- There is a log group `[=logs.name]`.
</#if>
<#if stack.secrets?size gt createdSecrets?size>
- The existing secrets are there; what they hold is not looked at.
</#if>
<#list guide.checkedAtPlan as each>
- <@prose each/>
</#list>

### For you to check

<#list stack.zones as zone>
<#if !zone.privateZone>
- [ ] The zone `[=zone.name]` is the one that the internet asks: its name servers are entered at the registrar.
</#if>
</#list>
<#if stack.certificate.requested>
- [ ] If there are CAA records above `[=stack.certificate.domainName]`, one of them allows `amazon.com`; otherwise the certificate is never issued.
</#if>
<#if stack.aliasRecord??>
- [ ] `[=stack.aliasRecord.name]` has no record yet: Terraform stops before it would change one that it did not make.
</#if>
<#if network.created>
- [ ] The quotas of the account have room for one more VPC<#if network.natZones?has_content> and for <#if network.natZones?size == 1>one more Elastic IP address<#else>[=network.natZones?size] more Elastic IP addresses</#if></#if> in [=region].
</#if>
<#if task.launchType == "EC2" && !cluster.created>
- [ ] The cluster `[=cluster.name]` has container instances with room for [=service.desiredCount] tasks of [=task.cpuUnits] CPU units and [=task.memoryMib] MiB each, in the private subnets.
</#if>
<#list guide.checkedByReader as each>
- [ ] <@prose each/>
</#list>

## Deploy

<@heading "Initialize and test"/>

The tests run against a mock of AWS; they need no credentials.

```sh
terraform init
terraform test
```

<#if inTwoSteps>
<@heading "Create everything, with no task running yet"/>

Tasks would fail as long as <#if createdSecrets?has_content>their secrets are empty<#else>the database is not prepared</#if>, so the first run starts none.

```sh
terraform plan -var desired_count=0 -out=tfplan
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

Each command asks for the values and does not show them; a key that is followed by `=` takes its value from the file that is named, here one in the same folder; remove such a file afterwards. No value reaches the command line or the history of the shell.

```sh
<#list createdSecrets as secret>
sh put-secret.sh [=region] [=secret.origin.name]<#list secret.jsonKeys as key> <#if key?contains(".")>[=key]=[=key]<#else>[=key]</#if></#list>
</#list>
```

| Secret | What it holds | Keys |
| --- | --- | --- |
<#list createdSecrets as secret>
| `[=secret.origin.name]` | [=secret.description] | <#list secret.jsonKeys as key>`[=key]`<#sep>, </#list> |
</#list>

</#if>
</#if>
<@heading inTwoSteps?then("Start the tasks", "Plan and apply")/>

Read the plan before you apply it.

```sh
terraform plan -out=tfplan
terraform apply tfplan
```

<#if !stack.aliasRecord??>
<@heading "Enter the host name in your DNS"/>

Enter a CNAME record for `[=stack.hostname]` that points to the load balancer. If the name is the top of a zone, where no CNAME may stand, use what your DNS provider calls ALIAS or ANAME.

```sh
terraform output -raw load_balancer_dns_name
```

</#if>
<@heading "Wait until the service is stable"/>

The command returns once all tasks are healthy, and gives up after ten minutes.

```sh
aws ecs wait services-stable --region [=region] --cluster [=cluster.name] --services [=service.name]
```

If it gives up, look at why tasks stopped, and at what they wrote:

```sh
aws ecs describe-services --region [=region] --cluster [=cluster.name] --services [=service.name] --query 'services[0].events[:10].message' --output text
aws logs tail [=logs.name] --region [=region] --since 15m
```

<#if guide.afterApply?has_content>
## Set up [=stack.title]

<#list guide.afterApply as each>
[=each?counter]. <@prose each/>
</#list>

</#if>
## Operate

**Update the image.** Change the tag in the spec, run `ecsmith generate` again, then `terraform plan -out=tfplan` and `terraform apply tfplan`. New tasks must be healthy before old ones stop<#if target.deregistrationSeconds gt 0>, and those get [=target.deregistrationSeconds] seconds to finish their requests</#if>; if the new ones fail, ECS goes back to the former task definition.

**Change a secret.** Tasks read secrets only when they start, so start them anew:

```sh
aws ecs update-service --region [=region] --cluster [=cluster.name] --service [=service.name] --force-new-deployment --query 'service.deployments[].rolloutState' --output text
```

<#if service.executeCommand>
**Open a shell in a container.** The AWS CLI needs the Session Manager plugin.

```sh
aws ecs list-tasks --region [=region] --cluster [=cluster.name] --service-name [=service.name] --query taskArns --output text
aws ecs execute-command --region [=region] --cluster [=cluster.name] --task TASK_ARN --container [=service.containerName] --interactive --command /bin/sh
```

</#if>
<#if stack.disposable>
**Destroy.** The stack is disposable: `terraform destroy` removes everything at once,<#if stack.database??> the database without a final snapshot,</#if><#if createdSecrets?has_content> the secrets beyond recovery,</#if><#if logs.created> the logs,</#if> and asks only once. For an environment that must not be lost, set `disposable: false` in the spec.
<#else>
**Destroy.** Deletion protection of the load balancer<#if stack.database??> and of the database</#if> blocks `terraform destroy`. To lift it, apply with `disposable` set to `true`; from then on nothing keeps a trace<#if stack.database??>, and no final snapshot is taken, so take one first</#if>.

```sh
<#if stack.database??>
<#if stack.database.aurora>
aws rds create-db-cluster-snapshot --region [=region] --db-cluster-identifier [=stack.database.identifier] --db-cluster-snapshot-identifier [=stack.database.identifier]-last
aws rds wait db-cluster-snapshot-available --region [=region] --db-cluster-snapshot-identifier [=stack.database.identifier]-last
<#else>
aws rds create-db-snapshot --region [=region] --db-instance-identifier [=stack.database.identifier] --db-snapshot-identifier [=stack.database.identifier]-last
aws rds wait db-snapshot-available --region [=region] --db-snapshot-identifier [=stack.database.identifier]-last
</#if>
</#if>
terraform apply -var disposable=true
terraform destroy -var disposable=true
```
</#if>

## Inputs and outputs

Variables have the spec's values as defaults; none must be given.

| Variable | What it is |
| --- | --- |
| `allowed_cidr_blocks` | Address ranges that may reach the load balancer |
<#if !stack.certificate.requested>
| `certificate_arn` | Certificate of the HTTPS listener |
| `check_certificate` | Whether the plan looks the certificate up |
</#if>
<#if stack.database??>
| `database_instance_class` | Size of the database |
<#if !stack.database.aurora>
| `database_storage_gib` | Storage of the database in GiB, at least [=stack.database.storage.minimumGib] |
</#if>
</#if>
| `desired_count` | Number of tasks; 0 stops them all |
| `disposable` | Whether the stack may be destroyed without a trace |
<#if !network.created>
| `private_subnet_ids` | Where the tasks<#if stack.database??> and the database</#if> stand |
| `public_subnet_ids` | Where a public load balancer stands |
| `vpc_id` | The VPC |
</#if>

| Output | What it is |
| --- | --- |
| `cluster_name` | Name of the ECS cluster |
<#if stack.database??>
| `database_address` | Host name of the database |
| `database_master_secret_arn` | Secret with the sign-in of the database's administrator |
</#if>
| `load_balancer_dns_name` | Where the host name must point |
<#if createdSecrets?has_content>
| `secret_arns` | Secrets that were created empty |
</#if>
| `service_name` | Name of the ECS service |
| `url` | Where users reach [=stack.title] |

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
