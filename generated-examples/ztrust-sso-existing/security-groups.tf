resource "aws_security_group" "load_balancer" {
  name        = "sso-load-balancer"
  description = "Load balancer of sso"
  vpc_id      = data.aws_vpc.main.id

  tags = {
    Name = "sso-load-balancer"
  }
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_http" {
  for_each = toset(var.allowed_cidr_blocks)

  security_group_id = aws_security_group.load_balancer.id
  description       = "HTTP from users, redirected to HTTPS"
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 80
  to_port           = 80
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_https" {
  for_each = toset(var.allowed_cidr_blocks)

  security_group_id = aws_security_group.load_balancer.id
  description       = "HTTPS from users"
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_egress_rule" "load_balancer_task" {
  security_group_id            = aws_security_group.load_balancer.id
  description                  = "HTTPS to the tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8443
  to_port                      = 8443
}

resource "aws_security_group" "task" {
  name        = "sso-task"
  description = "Tasks of sso"
  vpc_id      = data.aws_vpc.main.id

  tags = {
    Name = "sso-task"
  }
}

resource "aws_vpc_security_group_ingress_rule" "task_load_balancer" {
  security_group_id            = aws_security_group.task.id
  description                  = "HTTPS from the load balancer"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 8443
  to_port                      = 8443
}

resource "aws_vpc_security_group_egress_rule" "task_https" {
  security_group_id = aws_security_group.task.id
  description       = "HTTPS to registries, AWS and identity providers"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_egress_rule" "task_database" {
  security_group_id = aws_security_group.task.id
  description       = "Database"
  cidr_ipv4         = "10.40.1.0/24"
  ip_protocol       = "tcp"
  from_port         = 1521
  to_port           = 1521
}

resource "aws_vpc_security_group_egress_rule" "task_further_1" {
  security_group_id = aws_security_group.task.id
  description       = "RabbitMQ"
  cidr_ipv4         = "10.40.0.0/24"
  ip_protocol       = "tcp"
  from_port         = 5671
  to_port           = 5671
}
