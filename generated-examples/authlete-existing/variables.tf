variable "allowed_cidr_blocks" {
  description = "Address ranges that may reach the load balancer."
  type        = list(string)
  default = [
    "203.0.113.0/24",
  ]

  validation {
    condition     = length(var.allowed_cidr_blocks) > 0 && alltrue([for cidr in var.allowed_cidr_blocks : can(cidrhost(cidr, 0))])
    error_message = "cidr-malformed: give at least one range, each as in 203.0.113.0/24."
  }
}

variable "certificate_arn" {
  description = "Certificate for auth.example.com, in ACM."
  type        = string
  default     = "arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d-1111-2222-3333-0123456789ab"

  validation {
    condition     = startswith(var.certificate_arn, "arn:aws:acm:us-east-1:123456789012:certificate/")
    error_message = "arn-outside-stack: the certificate must lie in account 123456789012 and region us-east-1."
  }
}

variable "check_certificate" {
  description = "Whether the plan stops unless the certificate is the newest one for its name, and is issued."
  type        = bool
  default     = true
}

variable "disposable" {
  description = "Whether the stack may be destroyed without a trace: no deletion protection, no final snapshot, secrets deleted at once."
  type        = bool
  default     = false
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
