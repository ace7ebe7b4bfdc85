variable "groups" {
  type = map(object({
    port        = number
    target_type = string
  }))
}

resource "aws_lb_target_group" "main" {
  for_each = var.groups

  name        = each.key
  port        = each.value.port
  protocol    = "HTTP"
  target_type = each.value.target_type
  vpc_id      = "vpc-0a1b2c3d4e5f60718"
}

output "target_group_arns" {
  value = { for name, group in aws_lb_target_group.main : name => group.arn }
}
