resource "aws_security_group" "load_balancer" {
  name        = "services-load-balancer"
  description = "Load balancer of services"
  vpc_id      = data.aws_vpc.main.id

  tags = {
    Name = "services-load-balancer"
  }
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_accounts" {
  for_each = toset(var.allowed_cidr_blocks)

  security_group_id = aws_security_group.load_balancer.id
  description       = "Callers of accounts"
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 8443
  to_port           = 8443
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_search" {
  for_each = toset(var.allowed_cidr_blocks)

  security_group_id = aws_security_group.load_balancer.id
  description       = "Callers of search"
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 9443
  to_port           = 9443
}

resource "aws_vpc_security_group_egress_rule" "load_balancer_task" {
  security_group_id            = aws_security_group.load_balancer.id
  description                  = "HTTP to the tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 80
  to_port                      = 80
}

resource "aws_security_group" "task" {
  name        = "services-task"
  description = "Tasks of services"
  vpc_id      = data.aws_vpc.main.id

  tags = {
    Name = "services-task"
  }
}

resource "aws_vpc_security_group_ingress_rule" "task_load_balancer" {
  security_group_id            = aws_security_group.task.id
  description                  = "HTTP from the load balancer"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 80
  to_port                      = 80
}

resource "aws_vpc_security_group_egress_rule" "task_https" {
  security_group_id = aws_security_group.task.id
  description       = "HTTPS to registries and AWS"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_egress_rule" "task_accounts" {
  security_group_id            = aws_security_group.task.id
  description                  = "Calls of accounts"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 8443
  to_port                      = 8443
}

resource "aws_vpc_security_group_egress_rule" "task_search" {
  security_group_id            = aws_security_group.task.id
  description                  = "Calls of search"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 9443
  to_port                      = 9443
}
