resource "aws_security_group" "load_balancer" {
  name        = "ztrust-inside-load-balancer"
  description = "Load balancer of ztrust-inside"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "ztrust-inside-load-balancer"
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
  name        = "ztrust-inside-task"
  description = "Tasks of ztrust-inside"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "ztrust-inside-task"
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
  security_group_id            = aws_security_group.task.id
  description                  = "Database"
  referenced_security_group_id = aws_security_group.database.id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

resource "aws_security_group" "database" {
  name        = "ztrust-inside-database"
  description = "Database of ztrust-inside"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "ztrust-inside-database"
  }
}

resource "aws_vpc_security_group_ingress_rule" "database_task" {
  security_group_id            = aws_security_group.database.id
  description                  = "Queries of the tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
}

resource "aws_security_group" "endpoints" {
  name        = "ztrust-inside-endpoints"
  description = "VPC endpoints of ztrust-inside"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "ztrust-inside-endpoints"
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
