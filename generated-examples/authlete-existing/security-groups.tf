resource "aws_security_group" "load_balancer" {
  name        = "sso-load-balancer"
  description = "Load balancers of sso"
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

resource "aws_vpc_security_group_egress_rule" "load_balancer_port_8080" {
  security_group_id            = aws_security_group.load_balancer.id
  description                  = "API server, Identity provider, Console"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
}

resource "aws_vpc_security_group_egress_rule" "load_balancer_port_8443" {
  security_group_id            = aws_security_group.load_balancer.id
  description                  = "Proxy"
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

resource "aws_vpc_security_group_ingress_rule" "task_load_balancer_8080" {
  security_group_id            = aws_security_group.task.id
  description                  = "API server, Identity provider, Console from the load balancers"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
}

resource "aws_vpc_security_group_ingress_rule" "task_task_8080" {
  security_group_id            = aws_security_group.task.id
  description                  = "API server, Identity provider, Console from other tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
}

resource "aws_vpc_security_group_ingress_rule" "task_load_balancer_8443" {
  security_group_id            = aws_security_group.task.id
  description                  = "Proxy from the load balancers"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 8443
  to_port                      = 8443
}

resource "aws_vpc_security_group_ingress_rule" "task_task_8443" {
  security_group_id            = aws_security_group.task.id
  description                  = "Proxy from other tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8443
  to_port                      = 8443
}

resource "aws_vpc_security_group_egress_rule" "task_https" {
  security_group_id = aws_security_group.task.id
  description       = "HTTPS to registries and AWS"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_egress_rule" "task_task_8080" {
  security_group_id            = aws_security_group.task.id
  description                  = "API server, Identity provider, Console of other tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
}

resource "aws_vpc_security_group_egress_rule" "task_task_8443" {
  security_group_id            = aws_security_group.task.id
  description                  = "Proxy of other tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8443
  to_port                      = 8443
}

resource "aws_vpc_security_group_egress_rule" "task_file_system" {
  security_group_id            = aws_security_group.task.id
  description                  = "File system"
  referenced_security_group_id = aws_security_group.file_system.id
  ip_protocol                  = "tcp"
  from_port                    = 2049
  to_port                      = 2049
}

resource "aws_vpc_security_group_egress_rule" "task_database" {
  security_group_id = aws_security_group.task.id
  description       = "Database"
  cidr_ipv4         = "10.40.0.0/24"
  ip_protocol       = "tcp"
  from_port         = 3306
  to_port           = 3306
}

resource "aws_security_group" "file_system" {
  name        = "sso-file-system"
  description = "File system of sso"
  vpc_id      = data.aws_vpc.main.id

  tags = {
    Name = "sso-file-system"
  }
}

resource "aws_vpc_security_group_ingress_rule" "file_system_task" {
  security_group_id            = aws_security_group.file_system.id
  description                  = "NFS of the tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 2049
  to_port                      = 2049
}
