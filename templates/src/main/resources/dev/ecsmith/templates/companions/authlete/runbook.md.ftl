# Installing Authlete with its playbook

Terraform has made what the playbook expects to find in AWS. The playbook copies the images, makes the databases' tables, and creates the task definitions and services; Terraform touches none of these.
Run everything in this directory unless it says otherwise.

## 1. Tools

```sh
pip3 install boto3 botocore requests 'ansible>=[=ansible.version]'
ansible-galaxy collection install --force -r requirements.yml
sh check-tools.sh
```

`aws`, `crane`, `docker`, `jq`, `mysql` and `terraform` come from where your system has them. The AWS CLI signs in with a role or through IAM Identity Center (`aws configure sso`); no access keys need to lie in a file.

## 2. Access to Authlete's registry

Authlete opens its registry `[=vendorRegistry]` to organizations that ask: create an organization in the Authlete Console, send its ID and name to support@authlete.com, and generate a token for it.

## 3. The playbook

```sh
sh pull-playbook.sh ORGANIZATION_ID playbook
```

It asks for the token and prints the playbook's directory, which is `PLAYBOOK` from here on.

## 4. Variables and secrets

```sh
terraform -chdir=.. output -raw group_vars_aws_ecs > PLAYBOOK/group_vars/aws_ecs.yml
terraform -chdir=.. output -raw group_vars_all > PLAYBOOK/group_vars/all.yml
sh make-vault.sh PLAYBOOK/vault.yml
sh check-group-vars.sh PLAYBOOK
```

- `make-vault.sh` asks for the ID and token of the organization and for the password of the first user, `[=adminEmail]`. Only the encrypted file stays.
- `check-group-vars.sh` compares both files with the samples that the playbook comes with. What Authlete's guide does not show, the samples may have all the same: the database's address and sign-in, for one. Add what it names; where it is a secret, add it to the vault (`ansible-vault edit PLAYBOOK/vault.yml`) and refer to it as the files do. For the database the values are <#if databaseHost??>the host `[=databaseHost]`<#else>the host that `terraform -chdir=.. output -raw database_address` prints</#if>, port [=databasePort], databases <#list databases as database>`[=database]`<#sep> and </#list>, user `[=databaseUser]`.
- `efs_access_point_arn` holds the ARN of an access point. The example in Authlete's guide shows that of a file system under this name; should the playbook want it, it is the output `file_system_arn`.
<#if !valkeyPort??>
- Valkey is left out: turn its option off in `PLAYBOOK/group_vars/all.yml`.
<#else>
- Valkey answers inside the VPC on port [=valkeyPort] of its load balancer: `terraform -chdir=.. output -raw valkey_load_balancer_dns_name`.
</#if>
- Images and tags are Authlete's to decide. Change none unless Authlete tells you to.

## 5. The databases

<#if !databaseHost??>
The database answers only inside the VPC, to what carries the security group of the tasks. Its address, and the secret of its administrator:

```sh
terraform -chdir=.. output -raw database_address
terraform -chdir=.. output -raw database_master_secret_arn
```

Take `create-databases.sh` to where it can be reached, for example to AWS CloudShell in a VPC environment with a private subnet and the security group `[=stack.name]-task`, and run it there with these two:

```sh
curl --fail --remote-name https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem
sh create-databases.sh ADDRESS global-bundle.pem SECRET
```
<#else>
Run it where the database can be reached, with the certificate of the authority that signed the database's own:

```sh
sh create-databases.sh [=databaseHost] CA_FILE
```
</#if>

It makes <#list databases as database>`[=database]`<#sep> and </#list> and the user `[=databaseUser]`, whose password it asks for. <#if !databaseHost??>The administrator is none of the application's business: RDS changes its password by itself.</#if>

## 6. Check, then install

In `PLAYBOOK`. `failed=0` at the end means that a step is done.

<#list commands as group>
**[=group.title].**

| To | Run |
| --- | --- |
<#list group.calls as call>
| [=call.title] | `ansible-playbook playbooks/site.yml -e @vault.yml --ask-vault-pass --tags [=call.tags] --skip-tags [=call.skippedTags]` |
</#list>

</#list>
Every line skips the actions that it is not for: without that, installing a part may upgrade it as well.

Then, here again:

```sh
sh check-images.sh
```

## 7. Afterwards

1. Open `https://[=hostnames.console]` and sign in as `[=adminEmail]`.
2. Change that password; the one in the vault is for the first installation alone.

## Reference task definitions

The playbook registers the task definitions. The files in `../task-definitions` show what is known of them before: images, ports, roles and log group. Nothing reads them. Compare them with what the playbook registered:

```sh
aws ecs list-task-definitions --region [=region] --query taskDefinitionArns
aws ecs describe-task-definition --region [=region] --task-definition FAMILY --query taskDefinition
```

What only Authlete knows isn't in them: variables, mounts, the proxy's sidecar, and the tasks that make the tables and the first user. Their size is that of the spec, and the playbook's may differ.
