resource "aws_security_group" "load_balancer" {
  name        = "partners-load-balancer"
  description = "Load balancer of partners"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "partners-load-balancer"
  }
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_inbox" {
  for_each = toset(["10.30.0.0/20"])

  security_group_id = aws_security_group.load_balancer.id
  description       = "Callers of inbox"
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 8443
  to_port           = 8443
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_outbox" {
  for_each = toset(["10.30.0.0/20"])

  security_group_id = aws_security_group.load_balancer.id
  description       = "Callers of outbox"
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
  name        = "partners-task"
  description = "Tasks of partners"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "partners-task"
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

resource "aws_vpc_security_group_egress_rule" "task_inbox" {
  security_group_id            = aws_security_group.task.id
  description                  = "Calls of inbox"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 8443
  to_port                      = 8443
}

resource "aws_vpc_security_group_egress_rule" "task_outbox" {
  security_group_id            = aws_security_group.task.id
  description                  = "Calls of outbox"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 9443
  to_port                      = 9443
}

resource "aws_security_group" "instances" {
  name        = "partners-instances"
  description = "Container instances of partners"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "partners-instances"
  }
}

resource "aws_vpc_security_group_egress_rule" "instances_https" {
  security_group_id = aws_security_group.instances.id
  description       = "HTTPS to registries and AWS"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_security_group" "endpoints" {
  name        = "partners-endpoints"
  description = "VPC endpoints of partners"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "partners-endpoints"
  }
}

resource "aws_vpc_security_group_ingress_rule" "endpoints_task" {
  security_group_id            = aws_security_group.endpoints.id
  description                  = "HTTPS from the tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
}

resource "aws_vpc_security_group_ingress_rule" "endpoints_instances" {
  security_group_id            = aws_security_group.endpoints.id
  description                  = "HTTPS from container instances"
  referenced_security_group_id = aws_security_group.instances.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
}
