resource "aws_security_group" "load_balancer" {
  name        = "payments-load-balancer"
  description = "Load balancer of payments"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "payments-load-balancer"
  }
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_orders" {
  for_each = toset(["10.20.0.0/16"])

  security_group_id = aws_security_group.load_balancer.id
  description       = "Callers of orders"
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 8441
  to_port           = 8441
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_ledger" {
  for_each = toset(["10.20.0.0/16"])

  security_group_id = aws_security_group.load_balancer.id
  description       = "Callers of ledger"
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 8442
  to_port           = 8442
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
  name        = "payments-task"
  description = "Tasks of payments"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "payments-task"
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

resource "aws_vpc_security_group_egress_rule" "task_orders" {
  security_group_id            = aws_security_group.task.id
  description                  = "Calls of orders"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 8441
  to_port                      = 8441
}

resource "aws_vpc_security_group_egress_rule" "task_ledger" {
  security_group_id            = aws_security_group.task.id
  description                  = "Calls of ledger"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 8442
  to_port                      = 8442
}
