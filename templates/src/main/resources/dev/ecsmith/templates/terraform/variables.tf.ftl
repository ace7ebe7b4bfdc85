variable "allowed_cidr_blocks" {
  description = "Address ranges that may reach the load balancer."
  type = list(string)
  default = [
<#list stack.loadBalancer.allowedCidrs as cidr>
    "[=cidr]",
</#list>
  ]

  validation {
    condition = length(var.allowed_cidr_blocks) > 0 && alltrue([for cidr in var.allowed_cidr_blocks : can(cidrhost(cidr, 0))])
    error_message = "cidr-malformed: give at least one range, each as in 203.0.113.0/24."
  }
}

<#if !stack.certificate.requested>
variable "certificate_arn" {
  description = "Certificate of the HTTPS listener, in ACM."
  type = string
  default = "[=stack.certificate.arnText]"

  validation {
    condition = startswith(var.certificate_arn, "arn:[=stack.location.partition]:acm:[=stack.location.region]:[=stack.location.accountId]:certificate/")
    error_message = "arn-outside-stack: the certificate must lie in account [=stack.location.accountId] and region [=stack.location.region]."
  }
}

variable "check_certificate" {
  description = "Whether the plan stops unless the certificate is the newest one for its name, and is issued."
  type = bool
  default = true
}

</#if>
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
    error_message = "database-storage-too-small: the expected number of users needs [=stack.database.storage.minimumGib] GiB."
  }
}

</#if>
</#if>
variable "desired_count" {
  description = "Number of tasks."
  type = number
  default = [=stack.service.desiredCount]

  validation {
    condition = var.desired_count >= 0 && floor(var.desired_count) == var.desired_count
    error_message = "desired-count-malformed: the number of tasks is a whole number, 0 to stop them all."
  }
}

variable "disposable" {
  description = "Whether the stack may be destroyed without a trace: no deletion protection, no final snapshot, secrets deleted at once."
  type = bool
  default = [=stack.disposable]
}
<#if !stack.network.created>

<@subnets kind="private" variable=stack.network.privateSubnetIds purpose="the tasks" ids=stack.network.privateSubnets/>

<@subnets kind="public" variable=stack.network.publicSubnetIds purpose="the load balancer" ids=stack.network.publicSubnets/>

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
<#macro subnets kind variable purpose ids>
variable "[=kind]_subnet_ids" {
  description = "The [=kind] subnets, for [=purpose]: at least two, in two Availability Zones."
  type = list(string)
  default = [
<#list ids as id>
    "[=id]",
</#list>
  ]

  validation {
    condition = length(distinct([=variable])) >= 2
    error_message = "too-few-subnets: name at least two different [=kind] subnets."
  }

  validation {
    condition = alltrue([for id in [=variable] : can(regex("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", id))])
    error_message = "resource-id-malformed: a subnet is named subnet- and 8 or 17 hexadecimal digits."
  }
}
</#macro>
