variable "admin_cidr_blocks" {
  description = "Address ranges of those who test the Automator."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for cidr in var.admin_cidr_blocks : can(cidrhost(cidr, 0))])
    error_message = "cidr-malformed: give each range as in 203.0.113.0/24."
  }
}

variable "desired_count" {
  description = "Number of tasks."
  type        = number
  default     = 1

  validation {
    condition     = var.desired_count >= 0 && floor(var.desired_count) == var.desired_count
    error_message = "desired-count-malformed: the number of tasks is a whole number, 0 to stop them all."
  }

  validation {
    condition     = var.desired_count <= 1
    error_message = "several-tasks-before-initialization: run one task until it is initialized, and then say so in the spec."
  }
}

variable "disposable" {
  description = "Whether the stack may be destroyed without a trace: no deletion protection, no final snapshot, secrets deleted at once."
  type        = bool
  default     = false
}
