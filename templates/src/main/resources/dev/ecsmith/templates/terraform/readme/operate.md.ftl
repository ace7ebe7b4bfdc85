## Operate

<#if stack.services?has_content>
**Update an image.** Change the tag in the spec, run `ecsmith generate` again, then `terraform plan -out=tfplan` and `terraform apply tfplan`. <#if stack.services[0].replacement.minimumPercent gte 100>New tasks must be healthy before old ones stop<#if stack.targetGroups?has_content && stack.targetGroups[0].deregistrationSeconds gt 0>, and those get [=stack.targetGroups[0].deregistrationSeconds] seconds to finish their requests</#if><#else>Old tasks stop before new ones start</#if>; if the new ones fail, ECS goes back to the former task definition.

<#if stack.secrets?has_content>
**Change a secret.** Tasks read secrets only when they start, so start them anew:

```sh
<#list stack.services as service>
aws ecs update-service --region [=region] --cluster [=cluster.name] --service [=service.name] --force-new-deployment --query 'service.deployments[].rolloutState' --output text
</#list>
```

</#if>
<#list stack.services as service>
<#if service.executeCommand>
**Open a shell in a container<#if stack.services?size gt 1> of `[=service.name]`</#if>.** The AWS CLI needs the Session Manager plugin.

```sh
aws ecs list-tasks --region [=region] --cluster [=cluster.name] --service-name [=service.name] --query taskArns --output text
aws ecs execute-command --region [=region] --cluster [=cluster.name] --task TASK_ARN --container [=service.task.containers?last.name] --interactive --command /bin/sh
```

</#if>
</#list>
</#if>
<#if stack.disposable>
**Destroy.** The stack is disposable: `terraform destroy` removes everything at once,<#if stack.database??> the database without a final snapshot,</#if><#if stack.fileSystem??> the files,</#if><#if stack.imageRepositories?has_content> the images,</#if><#if createdSecrets?has_content> the secrets beyond recovery,</#if><#if stack.logGroups?has_content && stack.logGroups[0].created> the logs,</#if> and asks only once. For an environment that must not be lost, set `disposable: false` in the spec.
<#else>
<#if stack.loadBalancers?has_content || stack.database??>
**Destroy.** Deletion protection of <#if stack.loadBalancers?has_content>the load <#if stack.loadBalancers?size == 1>balancer<#else>balancers</#if><#if stack.database??> and of </#if></#if><#if stack.database??>the database</#if> blocks `terraform destroy`. To lift it, apply with `disposable` set to `true`; from then on nothing keeps a trace<#if stack.database??>, and no final snapshot is taken, so take one first</#if>.<#if stack.fileSystem??> The file system has no such protection; its backups stay in AWS Backup.</#if>

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
<#else>
**Destroy.** `terraform destroy` removes everything<#if createdSecrets?has_content>; secrets can be recovered for 30 days, and their names are taken as long<#else></#if>.
</#if>
</#if>

