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

variable "inbox_desired_count" {
  description = "Number of tasks of the service inbox."
  type        = number
  default     = 1

  validation {
    condition     = var.inbox_desired_count >= 0 && floor(var.inbox_desired_count) == var.inbox_desired_count
    error_message = "desired-count-malformed: the number of tasks is a whole number, 0 to stop them all."
  }
}

variable "outbox_desired_count" {
  description = "Number of tasks of the service outbox."
  type        = number
  default     = 1

  validation {
    condition     = var.outbox_desired_count >= 0 && floor(var.outbox_desired_count) == var.outbox_desired_count
    error_message = "desired-count-malformed: the number of tasks is a whole number, 0 to stop them all."
  }
}

variable "disposable" {
  description = "Whether the stack may be destroyed without a trace: no deletion protection, no final snapshot, secrets deleted at once."
  type        = bool
  default     = true
}
