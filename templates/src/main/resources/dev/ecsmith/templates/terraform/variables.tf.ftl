<#list stack.addressRanges as ranges>
variable "[=ranges.variable]" {
  description = "[=ranges.description]"
  type = list(string)
<#if ranges.cidrs?has_content>
  default = [
<#list ranges.cidrs as cidr>
    "[=cidr]",
</#list>
  ]
<#else>
  default = []
</#if>

  validation {
<#if ranges.mayBeEmpty>
    condition = alltrue([for cidr in [=ranges.value] : can(cidrhost(cidr, 0))])
    error_message = "cidr-malformed: give each range as in 203.0.113.0/24."
<#else>
    condition = length([=ranges.value]) > 0 && alltrue([for cidr in [=ranges.value] : can(cidrhost(cidr, 0))])
    error_message = "cidr-malformed: give at least one range, each as in 203.0.113.0/24."
</#if>
  }
}

</#list>
<#list stack.authorities as authority>
<#if !authority.created>
variable "[=authority.variableName]" {
  description = "CA of AWS Private CA that issues certificates."
  type = string
  default = "[=authority.arnText]"

  validation {
    condition = can(regex("^arn:[=stack.location.partition]:acm-pca:[=stack.location.region]:[0-9]{12}:certificate-authority/", [=authority.arn]))
    error_message = "arn-outside-stack: the CA must lie in region [=stack.location.region]."
  }
}

</#if>
</#list>
<#list stack.certificates as certificate>
<#if !certificate.requested>
variable "[=certificate.variable]" {
  description = "Certificate for [=certificate.domainName], in ACM."
  type = string
  default = "[=certificate.arnText]"

  validation {
    condition = startswith([=certificate.arn], "arn:[=stack.location.partition]:acm:[=stack.location.region]:[=stack.location.accountId]:certificate/")
    error_message = "arn-outside-stack: the certificate must lie in account [=stack.location.accountId] and region [=stack.location.region]."
  }
}

variable "[=certificate.checkVariable]" {
  description = "Whether the plan stops unless the certificate is the newest one for its name, and is issued."
  type = bool
  default = true
}

</#if>
</#list>
<#if stack.database??>
variable "database_instance_class" {
  description = "Instance class of the database."
  type = string
  default = "[=stack.database.instanceClass]"

  validation {
    condition = startswith(var.database_instance_class, "db.")
    error_message = "database-class-malformed: an instance class begins with db., as in [=stack.database.instanceClass]."
  }
}

<#if !stack.database.aurora>
variable "database_storage_gib" {
  description = "Storage of the database in GiB. It can grow later, but never shrink."
  type = number
  default = [=stack.database.storage.gib]

  validation {
    condition = var.database_storage_gib >= [=stack.database.storage.minimumGib]
    error_message = "database-storage-too-small: the database needs [=stack.database.storage.minimumGib] GiB."
  }
}

</#if>
</#if>
<#list stack.services as service>
variable "[=service.countVariable]" {
<#if stack.services?size == 1>
  description = "Number of tasks."
<#else>
  description = "Number of tasks of the service [=service.name]."
</#if>
  type = number
  default = [=service.desiredCount]

  validation {
    condition = [=service.count] >= 0 && floor([=service.count]) == [=service.count]
    error_message = "desired-count-malformed: the number of tasks is a whole number, 0 to stop them all."
  }
<#if stack.isSingle(service)>

  validation {
    condition = [=service.count] <= 1
    error_message = "several-tasks-before-initialization: run one task until it is initialized, and then say so in the spec."
  }
</#if>
}

</#list>
variable "disposable" {
  description = "Whether the stack may be destroyed without a trace: no deletion protection, no final snapshot, secrets deleted at once."
  type = bool
  default = [=stack.disposable]
}
<#if !stack.network.created>
<#if stack.network.hasPrivate>

<@subnets of=stack.network.ofPrivate ids=stack.network.privateSubnets/>
</#if>
<#if stack.network.hasPublic>

<@subnets of=stack.network.ofPublic ids=stack.network.publicSubnets/>
</#if>

variable "vpc_id" {
  description = "The VPC of the stack."
  type = string
  default = "[=stack.network.id]"

  validation {
    condition = can(regex("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", var.vpc_id))
    error_message = "resource-id-malformed: a VPC is named vpc- and 8 or 17 hexadecimal digits."
  }
}
</#if>
<#macro subnets of ids>
variable "[=of.kind.word]_subnet_ids" {
  description = "The [=of.kind.word] subnets of the VPC: at least two, in two Availability Zones."
  type = list(string)
  default = [
<#list ids as id>
    "[=id]",
</#list>
  ]

  validation {
    condition = length(distinct([=of.ids])) >= 2
    error_message = "too-few-subnets: name at least two different [=of.kind.word] subnets."
  }

  validation {
    condition = alltrue([for id in [=of.ids] : can(regex("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", id))])
    error_message = "resource-id-malformed: a subnet is named subnet- and 8 or 17 hexadecimal digits."
  }
}
</#macro>
