# Variables of Authlete's playbook that describe AWS: group_vars/aws_ecs.yml.
# Terraform fills in what only AWS knows:
#   terraform output -raw group_vars_aws_ecs > group_vars/aws_ecs.yml

aws_account_id: "[=stack.location.accountId]"
region: "[=stack.location.region]"
ecs_cluster_name: "[=stack.cluster.name]"

# Roles and network of the tasks. The playbook takes one subnet.
execution_role_arn: "[=executionRoleArn]"
task_role_arn: "[=taskRoleArn]"
security_group_id: "${security_group_id}"
subnet_id: "${subnet_id}"

# One target group for each service.
<#list services as service>
[=service.key]_target_group_arn: "${[=service.key]_target_group_arn}"
</#list>
<#if valkeyPort??>
valkey_target_group_arn: "${valkey_target_group_arn}"
</#if>

# Services in the Cloud Map namespace, which is called like the cluster.
<#list services as service>
<#if service.cloudMapName??>
[=service.key]_cloudmap_registry_arn: "${[=service.key]_cloudmap_registry_arn}"
</#if>
</#list>

aws_logs_groups: "[=logGroup]"

# One access point of the file system for each user of it.
efs_filesystem_id: "${file_system_id}"
efs_access_point_id: "${authlete_access_point_id}"
efs_access_point_arn: "${authlete_access_point_arn}"
<#if valkeyPort??>
efs_filesystem_id_valkey: "${file_system_id}"
efs_access_point_id_valkey: "${valkey_access_point_id}"
efs_access_point_arn_valkey: "${valkey_access_point_arn}"
</#if>

# Host names, without a scheme.
authlete_api_url: "[=hostnames.api]"
authlete_idp_base_url: "[=hostnames.idp]"
authlete_idp_console_url: "[=hostnames.console]"
url_scheme: "https"

# The first user. The password is in vault.yml, which make-vault.sh writes.
admin_user_email: "[=adminEmail]"
admin_user_password: "{{ vault_admin_user_password }}"
boot_task_def: "[=bootstrapperTask]"

# The playbook copies these images from Authlete's registry.
repo: "[=registry]"
images:
<#list images as image>
  [=image.key]:
    name: "[=image.name]"
    tag: "[=image.tag]"
</#list>
