variable "allowed_cidr_blocks" {
  description = "Address ranges that may reach the load balancer."
  type        = list(string)
  default = [
    "0.0.0.0/0",
  ]

  validation {
    condition     = length(var.allowed_cidr_blocks) > 0 && alltrue([for cidr in var.allowed_cidr_blocks : can(cidrhost(cidr, 0))])
    error_message = "cidr-malformed: give at least one range, each as in 203.0.113.0/24."
  }
}

variable "database_instance_class" {
  description = "Instance class of the database."
  type        = string
  default     = "db.m6g.large"

  validation {
    condition     = startswith(var.database_instance_class, "db.")
    error_message = "database-class-malformed: an instance class begins with db., as in db.m6g.large."
  }
}

variable "database_storage_gib" {
  description = "Storage of the database in GiB. It can grow later, but never shrink."
  type        = number
  default     = 100

  validation {
    condition     = var.database_storage_gib >= 20
    error_message = "database-storage-too-small: the database needs 20 GiB."
  }
}

variable "disposable" {
  description = "Whether the stack may be destroyed without a trace: no deletion protection, no final snapshot, secrets deleted at once."
  type        = bool
  default     = true
}
