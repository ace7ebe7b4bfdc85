```mermaid
flowchart TD
<#if stack.loadBalancers?has_content>
  users(["[=guide.callers]"])
<#if stack.aliasRecords?has_content>
<#list stack.aliasRecords as record>
  name_[=record.label]["[=record.name]<br/>Route 53, zone [=record.zone.name]"]
</#list>
<#else>
<#list stack.addresses as address>
  name_[=address.label]["[=address.host]<br/>DNS that you keep"]
</#list>
</#if>
<#list stack.certificates as certificate>
  certificate_[=certificate.label]["Certificate in ACM<br/>[=certificate.domainName]"]
</#list>
<#list stack.authorities as authority>
  ca_[=authority.label]["AWS Private CA<br/><#if authority.created>[=authority.subject.common_name]<#else>[=authority.arnText]</#if>"]
</#list>
<#list stack.trustStores as store>
  trust_[=store.label]["Trust store [=store.name]<br/>[=store.bundle.key]"]
</#list>
</#if>
  subgraph vpc["VPC <#if network.created>[=network.cidr.text]<#else>[=network.id]</#if>"]
<#list stack.loadBalancers as balancer>
    balancer_[=balancer.label]["Load balancer [=balancer.name]<br/><#if balancer.internal>internal, </#if>[=balancer.subnets.kind.word] subnets"]
</#list>
<#list stack.targetGroups as target>
<#if !stack.serviceBehind(target)??>
    target_[=target.label]["Target group [=target.name]<br/>[=target.protocol] [=target.port]"]
</#if>
</#list>
<#list stack.services as service>
    service_[=service.label]["Service [=service.name]<br/>[=service.desiredCount] x [=service.task.family], [=service.subnets.kind.word] subnets"]
</#list>
<#if stack.database??>
    database[("Database [=stack.database.identifier]<br/>[=stack.database.engine] [=stack.database.engineVersion]")]
</#if>
<#if stack.fileSystem??>
    files[("File system [=stack.fileSystem.name]<br/><#list stack.fileSystem.accessPoints as point>[=point.path]<#sep>, </#list>")]
</#if>
<#if stack.namespace??>
    namespace["Cloud Map<br/><#list stack.namespace.entries as entry>[=entry.name].[=stack.namespace.name]<#sep>, </#list>"]
</#if>
<#if network.created && network.natZones?has_content>
    nat["NAT gateways<br/><#list network.natZones as zone>[=zone.name]<#sep>, </#list>"]
</#if>
<#if network.created && network.interfaceEndpoints?has_content>
    endpoints["VPC endpoints<br/><#list network.interfaceEndpoints as endpoint>[=endpoint.service], </#list>s3"]
</#if>
  end
<#if stack.secrets?has_content>
  secrets["Secrets Manager<br/><#list stack.secrets as secret>[=secret.label]<#sep>, </#list>"]
</#if>
<#if stack.imageRepositories?has_content>
  repositories["Amazon ECR<br/><#list stack.imageRepositories as repository>[=repository.name]<#sep>, </#list>"]
</#if>
<#list stack.logGroups as logs>
  logs_[=logs.label]["CloudWatch Logs<br/>[=logs.name]"]
</#list>
<#list stack.loadBalancers as balancer>
<#assign named = false>
<#list stack.aliasRecords as record>
<#if record.loadBalancer == balancer.label>
<#assign named = true>
  users -. "looks up" .-> name_[=record.label]
  name_[=record.label] -.-> balancer_[=balancer.label]
</#if>
</#list>
<#if !stack.aliasRecords?has_content>
<#list stack.addresses as address>
<#if stack.loadBalancerOf(address).label == balancer.label>
  users -. "looks up" .-> name_[=address.label]
  name_[=address.label] -.-> balancer_[=balancer.label]
</#if>
</#list>
</#if>
<#-- One that no host name leads to is for tasks, not for people. -->
<#if stack.isForUsers(balancer)>
  users -- "<#list balancer.listeners as listener>[=listener.protocol] [=listener.port]<#if listener.redirect> redirected</#if><#sep>, </#list>" --> balancer_[=balancer.label]
</#if>
<#assign shown = []>
<#list balancer.listeners as listener>
<#if listener.secured && !shown?seq_contains(listener.certificate.label)>
<#assign shown = shown + [listener.certificate.label]>
  certificate_[=listener.certificate.label] -.-> balancer_[=balancer.label]
</#if>
</#list>
<#list stack.trustStores as store>
  trust_[=store.label] -- "vouches for clients" --> balancer_[=balancer.label]
</#list>
<#list stack.authorities as authority>
<#if authority.created && authority.parent??>
  ca_[=authority.parent.label] -- "signs" --> ca_[=authority.label]
</#if>
<#if authority?is_last>
<#list stack.certificates as certificate>
<#if certificate.requested && !certificate.proved>
  ca_[=authority.label] -- "issues" --> certificate_[=certificate.label]
</#if>
</#list>
  ca_[=authority.label] -- "is trusted by" --> trust_main
</#if>
</#list>
<#list balancer.listeners as listener>
<#if listener.forwardsTo??>
<#assign target = stack.targetGroupOf(listener)>
<#assign behind = stack.serviceBehind(target)!"">
<#if behind?has_content>
  balancer_[=balancer.label] -- "[=target.protocol] [=target.port]" --> service_[=behind.label]
<#else>
  balancer_[=balancer.label] -- "[=target.protocol] [=target.port]" --> target_[=target.label]
</#if>
</#if>
</#list>
</#list>
<#list stack.services as service>
<#if stack.secrets?has_content>
  secrets -- "read when a task starts" --> service_[=service.label]
</#if>
<#if stack.registryOf(service)??>
  service_[=service.label] -. "registered in" .-> namespace
</#if>
<#list stack.logGroups as logs>
<#if service.logsTo(logs)>
  service_[=service.label] -- "output" --> logs_[=logs.label]
</#if>
</#list>
<#list stack.securityGroups as group>
<#if group.label == service.securityGroup>
<#list group.egress as rule>
<#if rule.peer.group>
<#if stack.database?? && rule.peer.label == stack.database.securityGroup>
  service_[=service.label] -- "TCP [=rule.port]" --> database
</#if>
<#if stack.fileSystem?? && rule.peer.label == stack.fileSystem.securityGroup>
  service_[=service.label] -- "NFS [=rule.port]" --> files
</#if>
<#elseif rule.port == 443 && !rule.peer.ranges>
<#if network.created && network.natZones?has_content>
  service_[=service.label] -- "HTTPS 443" --> nat --> outside(["Image registry, AWS, internet"])
<#elseif network.created && network.interfaceEndpoints?has_content>
  service_[=service.label] -- "HTTPS 443" --> endpoints
<#else>
  service_[=service.label] -- "HTTPS 443" --> outside(["Image registry, AWS, internet"])
</#if>
<#else>
  service_[=service.label] -- "TCP [=rule.port]" --> peer_[=service?index]_[=rule?index]["[=rule.description]<#if !rule.peer.ranges><br/>[=rule.peer.cidr]</#if>"]
</#if>
</#list>
</#if>
</#list>
</#list>
```
