variable "allowed_cidr_blocks" {
  description = "Address ranges that may reach the load balancer."
  type        = list(string)
  default = [
    "10.60.0.0/16",
    "10.70.0.0/16",
  ]

  validation {
    condition     = length(var.allowed_cidr_blocks) > 0 && alltrue([for cidr in var.allowed_cidr_blocks : can(cidrhost(cidr, 0))])
    error_message = "cidr-malformed: give at least one range, each as in 203.0.113.0/24."
  }
}

variable "certificate_authority_arn" {
  description = "CA of AWS Private CA that issues certificates."
  type        = string
  default     = "arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/0a1b2c3d-1111-2222-3333-0123456789ab"

  validation {
    condition     = can(regex("^arn:aws:acm-pca:us-east-1:[0-9]{12}:certificate-authority/", var.certificate_authority_arn))
    error_message = "arn-outside-stack: the CA must lie in region us-east-1."
  }
}

variable "accounts_desired_count" {
  description = "Number of tasks of the service accounts."
  type        = number
  default     = 1

  validation {
    condition     = var.accounts_desired_count >= 0 && floor(var.accounts_desired_count) == var.accounts_desired_count
    error_message = "desired-count-malformed: the number of tasks is a whole number, 0 to stop them all."
  }
}

variable "search_desired_count" {
  description = "Number of tasks of the service search."
  type        = number
  default     = 1

  validation {
    condition     = var.search_desired_count >= 0 && floor(var.search_desired_count) == var.search_desired_count
    error_message = "desired-count-malformed: the number of tasks is a whole number, 0 to stop them all."
  }
}

variable "disposable" {
  description = "Whether the stack may be destroyed without a trace: no deletion protection, no final snapshot, secrets deleted at once."
  type        = bool
  default     = true
}

variable "private_subnet_ids" {
  description = "The private subnets of the VPC: at least two, in two Availability Zones."
  type        = list(string)
  default = [
    "subnet-0a1b2c3d4e5f60703",
    "subnet-0a1b2c3d4e5f60704",
  ]

  validation {
    condition     = length(distinct(var.private_subnet_ids)) >= 2
    error_message = "too-few-subnets: name at least two different private subnets."
  }

  validation {
    condition     = alltrue([for id in var.private_subnet_ids : can(regex("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", id))])
    error_message = "resource-id-malformed: a subnet is named subnet- and 8 or 17 hexadecimal digits."
  }
}

variable "public_subnet_ids" {
  description = "The public subnets of the VPC: at least two, in two Availability Zones."
  type        = list(string)
  default = [
    "subnet-0a1b2c3d4e5f60701",
    "subnet-0a1b2c3d4e5f60702",
  ]

  validation {
    condition     = length(distinct(var.public_subnet_ids)) >= 2
    error_message = "too-few-subnets: name at least two different public subnets."
  }

  validation {
    condition     = alltrue([for id in var.public_subnet_ids : can(regex("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", id))])
    error_message = "resource-id-malformed: a subnet is named subnet- and 8 or 17 hexadecimal digits."
  }
}

variable "vpc_id" {
  description = "The VPC of the stack."
  type        = string
  default     = "vpc-0a1b2c3d4e5f60718"

  validation {
    condition     = can(regex("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", var.vpc_id))
    error_message = "resource-id-malformed: a VPC is named vpc- and 8 or 17 hexadecimal digits."
  }
}
