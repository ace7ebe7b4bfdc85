variable "orders_desired_count" {
  description = "Number of tasks of the service orders."
  type        = number
  default     = 2

  validation {
    condition     = var.orders_desired_count >= 0 && floor(var.orders_desired_count) == var.orders_desired_count
    error_message = "desired-count-malformed: the number of tasks is a whole number, 0 to stop them all."
  }
}

variable "ledger_desired_count" {
  description = "Number of tasks of the service ledger."
  type        = number
  default     = 2

  validation {
    condition     = var.ledger_desired_count >= 0 && floor(var.ledger_desired_count) == var.ledger_desired_count
    error_message = "desired-count-malformed: the number of tasks is a whole number, 0 to stop them all."
  }
}

variable "disposable" {
  description = "Whether the stack may be destroyed without a trace: no deletion protection, no final snapshot, secrets deleted at once."
  type        = bool
  default     = false
}
