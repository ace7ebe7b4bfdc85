<#if network.created>
<#if network.hasPrivate>
- A VPC with a public and a private subnet in each of <#list network.zones as zone>`[=zone.name]`<#sep>, </#list>, and <#if network.natPerZone>a NAT gateway in each<#elseif network.natZones?has_content>one NAT gateway, in `[=network.natZones[0].name]`, whose outage cuts every task off<#else>no way out but the VPC endpoints</#if>.
<#else>
- A VPC with a public subnet in each of <#list network.zones as zone>`[=zone.name]`<#sep>, </#list>, and an internet gateway.
</#if>
<#else>
- Nothing in the VPC `[=network.id]` but what stands in its subnets, and security groups.
</#if>
<#list stack.authorities as authority>
<#if authority.created>
- A <#if authority.parent??>subordinate<#else>root</#if> CA in AWS Private CA, `[=authority.subject.common_name]`, with a certificate for [=authority.years] years.
</#if>
</#list>
<#list stack.trustStores as store>
- A trust store `[=store.name]`, from the bundle `[=store.bundle.key]` in the bucket `[=store.bucketName]`.
</#list>
<#list stack.loadBalancers as balancer>
- <#if balancer.application>An Application Load Balancer<#else>A Network Load Balancer</#if> `[=balancer.name]`<#list balancer.listeners as listener><#if listener.secured>, with TLS policy `[=listener.tlsPolicy]` on port [=listener.port]<#if listener.verification??>, for clients with a certificate alone</#if></#if></#list><#list balancer.listeners as listener><#if listener.forwardsTo?? && stack.targetGroupOf(listener).sticky>, which keeps a browser with its task for [=stack.targetGroupOf(listener).stickinessSeconds] seconds</#if></#list>.
</#list>
<#list stack.addressRanges as ranges>
<#if ranges.cidrs?has_content>
- Open to <#list ranges.cidrs as cidr>`[=cidr]`<#sep>, </#list>: variable `[=ranges.variable]`.
</#if>
</#list>
<#list stack.services as service>
<#assign task = service.task>
- The ECS service `[=service.name]` in the <#if cluster.created>new<#else>existing</#if> cluster `[=cluster.name]`: [=service.desiredCount] <#if service.desiredCount == 1>task<#else>tasks</#if> of [=task.cpuUnits] CPU units and [=task.memoryMib] MiB on <#if task.launchType == "FARGATE">Fargate<#else>container instances</#if>. A deployment that fails is rolled back.
</#list>
<#if !stack.services?has_content && cluster.created>
- The ECS cluster `[=cluster.name]`, in which nothing runs yet.
</#if>
<#list stack.autoscalings as scaling>
- Autoscaling of `[=stack.serviceOf(scaling).name]` between [=scaling.minimum] and [=scaling.maximum] tasks, by <#list scaling.targets as target>`[=target.metric]` of [=target.value]<#sep>, </#list>.
</#list>
<#if cluster.created && cluster.instances??>
- [=cluster.instances.count] container <#if cluster.instances.count == 1>instance<#else>instances</#if> of type `[=cluster.instances.instanceType]`.
</#if>
<#if stack.database??>
- <#if stack.database.aurora>An Aurora cluster<#else>A database in RDS</#if>, `[=stack.database.engine]` [=stack.database.engineVersion], encrypted, with backups of [=stack.database.backupRetentionDays] days<#if stack.database.multiAz> and a standby in a second zone</#if>.
</#if>
<#if stack.fileSystem??>
- An EFS file system, encrypted and backed up, with a mount target in each zone of the [=stack.fileSystem.subnets.kind.word] subnets and the access <#if stack.fileSystem.accessPoints?size == 1>point<#else>points</#if> <#list stack.fileSystem.accessPoints as point>`[=point.path]` (user [=point.uid], group [=point.gid])<#sep>, </#list>.
</#if>
<#if stack.namespace??>
- The private namespace `[=stack.namespace.name]` of AWS Cloud Map with the <#if stack.namespace.entries?size == 1>service<#else>services</#if> <#list stack.namespace.entries as entry>`[=entry.name]`<#sep>, </#list>.
</#if>
<#if stack.imageRepositories?has_content>
- [=stack.imageRepositories?size] image <#if stack.imageRepositories?size == 1>repository<#else>repositories</#if> in Amazon ECR: <#list stack.imageRepositories as repository>`[=repository.name]`<#sep>, </#list>.
</#if>
<#list stack.zones as zone>
<#if zone.created>
- A private hosted zone `[=zone.name]`, which only the VPC sees.
</#if>
</#list>
<#list stack.buckets as bucket>
- The bucket `[=bucket.name]`, which nobody reaches from outside of the account<#if bucket.expiryDays??>; what lies there goes after [=bucket.expiryDays] days</#if>.
</#list>
<#list stack.keys as key>
- A key in KMS, which encrypts <#list key.logGroups as group>`[=group]`<#sep>, </#list>.
</#list>
<#if createdSecrets?has_content>
- [=createdSecrets?size] empty <#if createdSecrets?size == 1>secret<#else>secrets</#if> in Secrets Manager, <#if stack.secretsTypedIn?has_content>to be filled in by you<#else>which a script fills in</#if>. No value stands in these files or in Terraform's state.
</#if>
- One IAM role for each purpose, and one security group for each part, with rules that name each other.
<#list stack.services as service>
<#if service?is_first>

</#if>
The tasks of `[=service.name]` are described by `[=service.task.path]`, which Terraform reads as it is.
</#list>
<#list stack.referenceTasks as reference>
<#if reference?is_first>

</#if>
`[=reference.task.path]` is for reference, and nothing reads it.
</#list>
