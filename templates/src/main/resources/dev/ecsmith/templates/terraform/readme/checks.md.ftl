## Before you begin

You need Terraform 1.9 or newer, the AWS CLI<#if stack.secretsTypedIn?has_content>, `jq`</#if>, and credentials for account [=stack.location.accountId]. Terraform refuses any other account.
Keep the state where your team keeps it: add a `backend` block in a file of your own, as ecsmith leaves files alone that it didn't write.

### Checked when these files were written

- The ARNs of the spec fit account [=stack.location.accountId] and region [=region], and nothing in it is left to be replaced.
<#list stack.aliasRecords as record>
- `[=record.name]` is a bare host name in the zone `[=record.zone.name]`.
<#else>
<#list stack.addresses as address>
- `[=address.host]` is a bare host name.
</#list>
</#list>
<#if network.created>
- The subnets lie in [=network.zones?size] Availability Zones, and their ranges in [=network.cidr.text] do not overlap.
<#else>
- There are at least two different subnets of each kind<#if network.hasPublic && network.hasPrivate>, and none is of both kinds</#if>.
</#if>
<#list stack.certificates as certificate>
<#if !certificate.requested>
- The names of the certificate for `[=certificate.domainName]`, as far as the spec gives them, cover the host name.
</#if>
</#list>
<#list guide.checkedByRules as each>
- <@prose each/>
</#list>

### Checked by Terraform when it plans

- The variables are well-formed, and the account is the right one.
<#if !network.created>
- The subnets of each kind belong to the VPC and lie in two Availability Zones.
</#if>
<#list stack.certificates as certificate>
<#if !certificate.requested>
- The certificate is issued, and is the newest one for `[=certificate.domainName]`. If an older one is the right one, set `[=certificate.checkVariable]` to `false`.
</#if>
</#list>
<#list stack.zones as zone>
<#if !zone.created>
- There is a <#if zone.privateZone>private<#else>public</#if> hosted zone `[=zone.name]`.
</#if>
</#list>
<#if !cluster.created>
- There is a cluster `[=cluster.name]`.
</#if>
<#list stack.logGroups as logs>
<#if !logs.created>
- There is a log group `[=logs.name]`.
</#if>
</#list>
<#if stack.secrets?size gt createdSecrets?size>
- The existing secrets are there; what they hold is not looked at.
</#if>
<#list guide.checkedAtPlan as each>
- <@prose each/>
</#list>

### For you to check

<#list stack.zones as zone>
<#if zone.privateZone && !zone.created && network.created>
- [ ] Whoever keeps the private zone `[=zone.name]` with Terraform ignores changes of its `vpc` blocks; otherwise the next apply there takes the new VPC from it.
</#if>
<#if zone.privateZone && !zone.created && !network.created>
- [ ] The private zone `[=zone.name]` is associated with the VPC; otherwise nobody there finds its names.
</#if>
<#if !zone.privateZone>
- [ ] The zone `[=zone.name]` is the one that the internet asks: its name servers are entered at the registrar.
</#if>
</#list>
<#list stack.certificates as certificate>
<#if certificate.proved>
- [ ] If there are CAA records above `[=certificate.domainName]`, one of them allows `amazon.com`; otherwise the certificate is never issued.
</#if>
</#list>
<#list stack.aliasRecords as record>
<#if !record.zone.created>
- [ ] `[=record.name]` has no record yet: Terraform stops before it would change one that it did not make.
</#if>
</#list>
<#if network.created>
- [ ] The quotas of the account have room for one more VPC<#if network.natZones?has_content> and for <#if network.natZones?size == 1>one more Elastic IP address<#else>[=network.natZones?size] more Elastic IP addresses</#if></#if> in [=region].
</#if>
<#list stack.services as service>
<#assign task = service.task>
<#if task.launchType == "EC2" && !cluster.created>
- [ ] The cluster `[=cluster.name]` has container instances with room for [=service.desiredCount] <#if service.desiredCount == 1>task<#else>tasks</#if> of [=task.cpuUnits] CPU units and [=task.memoryMib] MiB each, in the [=service.subnets.kind.word] subnets.
</#if>
</#list>
<#list guide.checkedByReader as each>
- [ ] <@prose each/>
</#list>

