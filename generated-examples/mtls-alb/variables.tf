variable "nginx_service_1_desired_count" {
  description = "Number of tasks of the service nginx-service-1."
  type        = number
  default     = 1

  validation {
    condition     = var.nginx_service_1_desired_count >= 0 && floor(var.nginx_service_1_desired_count) == var.nginx_service_1_desired_count
    error_message = "desired-count-malformed: the number of tasks is a whole number, 0 to stop them all."
  }
}

variable "nginx_service_2_desired_count" {
  description = "Number of tasks of the service nginx-service-2."
  type        = number
  default     = 1

  validation {
    condition     = var.nginx_service_2_desired_count >= 0 && floor(var.nginx_service_2_desired_count) == var.nginx_service_2_desired_count
    error_message = "desired-count-malformed: the number of tasks is a whole number, 0 to stop them all."
  }
}

variable "disposable" {
  description = "Whether the stack may be destroyed without a trace: no deletion protection, no final snapshot, secrets deleted at once."
  type        = bool
  default     = true
}
