variable "desired_count" {
  description = "Number of tasks."
  type        = number
  default     = 2

  validation {
    condition     = var.desired_count >= 0 && floor(var.desired_count) == var.desired_count
    error_message = "desired-count-malformed: the number of tasks is a whole number, 0 to stop them all."
  }
}

variable "disposable" {
  description = "Whether the stack may be destroyed without a trace: no deletion protection, no final snapshot, secrets deleted at once."
  type        = bool
  default     = true
}
