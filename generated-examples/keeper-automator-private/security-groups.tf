resource "aws_security_group" "load_balancer" {
  name        = "approvals-load-balancer"
  description = "Load balancer of approvals"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "approvals-load-balancer"
  }
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_keeper_1" {
  security_group_id = aws_security_group.load_balancer.id
  description       = "HTTPS from the Keeper cloud"
  cidr_ipv4         = "52.210.163.45/32"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_keeper_2" {
  security_group_id = aws_security_group.load_balancer.id
  description       = "HTTPS from the Keeper cloud"
  cidr_ipv4         = "54.246.185.95/32"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_admins" {
  for_each = toset(var.admin_cidr_blocks)

  security_group_id = aws_security_group.load_balancer.id
  description       = "HTTPS from those who test it"
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_egress_rule" "load_balancer_task" {
  security_group_id            = aws_security_group.load_balancer.id
  description                  = "HTTP to the tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8089
  to_port                      = 8089
}

resource "aws_security_group" "task" {
  name        = "approvals-task"
  description = "Tasks of approvals"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "approvals-task"
  }
}

resource "aws_vpc_security_group_ingress_rule" "task_load_balancer" {
  security_group_id            = aws_security_group.task.id
  description                  = "HTTP from the load balancer"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 8089
  to_port                      = 8089
}

resource "aws_vpc_security_group_egress_rule" "task_https" {
  security_group_id = aws_security_group.task.id
  description       = "HTTPS to the Keeper cloud, registries and AWS"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}
