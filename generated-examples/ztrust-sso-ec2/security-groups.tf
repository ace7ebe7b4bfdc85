resource "aws_security_group" "load_balancer" {
  name        = "ztrust-ec2-load-balancer"
  description = "Load balancer of ztrust-ec2"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "ztrust-ec2-load-balancer"
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
  name        = "ztrust-ec2-task"
  description = "Tasks of ztrust-ec2"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "ztrust-ec2-task"
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

resource "aws_vpc_security_group_ingress_rule" "task_cluster" {
  security_group_id            = aws_security_group.task.id
  description                  = "Other tasks of the cluster"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 7800
  to_port                      = 7800
}

resource "aws_vpc_security_group_ingress_rule" "task_cluster_https" {
  security_group_id            = aws_security_group.task.id
  description                  = "HTTPS from other tasks"
  referenced_security_group_id = aws_security_group.task.id
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
  from_port                    = 3306
  to_port                      = 3306
}

resource "aws_vpc_security_group_egress_rule" "task_cluster" {
  security_group_id            = aws_security_group.task.id
  description                  = "Other tasks of the cluster"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 7800
  to_port                      = 7800
}

resource "aws_vpc_security_group_egress_rule" "task_cluster_https" {
  security_group_id            = aws_security_group.task.id
  description                  = "HTTPS to other tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8443
  to_port                      = 8443
}

resource "aws_security_group" "database" {
  name        = "ztrust-ec2-database"
  description = "Database of ztrust-ec2"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "ztrust-ec2-database"
  }
}

resource "aws_vpc_security_group_ingress_rule" "database_task" {
  security_group_id            = aws_security_group.database.id
  description                  = "Queries of the tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 3306
  to_port                      = 3306
}

resource "aws_security_group" "instances" {
  name        = "ztrust-ec2-instances"
  description = "Container instances of ztrust-ec2"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "ztrust-ec2-instances"
  }
}

resource "aws_vpc_security_group_egress_rule" "instances_https" {
  security_group_id = aws_security_group.instances.id
  description       = "HTTPS to registries, AWS and identity providers"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}
