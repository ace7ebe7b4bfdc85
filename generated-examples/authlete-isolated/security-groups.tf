resource "aws_security_group" "load_balancer" {
  name        = "authlete-prod-load-balancer"
  description = "Load balancers of authlete-prod"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "authlete-prod-load-balancer"
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
  description                  = "API server"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
}

resource "aws_vpc_security_group_egress_rule" "load_balancer_port_8081" {
  security_group_id            = aws_security_group.load_balancer.id
  description                  = "Identity provider"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8081
  to_port                      = 8081
}

resource "aws_vpc_security_group_egress_rule" "load_balancer_port_8082" {
  security_group_id            = aws_security_group.load_balancer.id
  description                  = "Console"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8082
  to_port                      = 8082
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
  name        = "authlete-prod-task"
  description = "Tasks of authlete-prod"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "authlete-prod-task"
  }
}

resource "aws_vpc_security_group_ingress_rule" "task_load_balancer_8080" {
  security_group_id            = aws_security_group.task.id
  description                  = "API server from the load balancers"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
}

resource "aws_vpc_security_group_ingress_rule" "task_task_8080" {
  security_group_id            = aws_security_group.task.id
  description                  = "API server from other tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
}

resource "aws_vpc_security_group_ingress_rule" "task_load_balancer_8081" {
  security_group_id            = aws_security_group.task.id
  description                  = "Identity provider from the load balancers"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 8081
  to_port                      = 8081
}

resource "aws_vpc_security_group_ingress_rule" "task_task_8081" {
  security_group_id            = aws_security_group.task.id
  description                  = "Identity provider from other tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8081
  to_port                      = 8081
}

resource "aws_vpc_security_group_ingress_rule" "task_load_balancer_8082" {
  security_group_id            = aws_security_group.task.id
  description                  = "Console from the load balancers"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 8082
  to_port                      = 8082
}

resource "aws_vpc_security_group_ingress_rule" "task_task_8082" {
  security_group_id            = aws_security_group.task.id
  description                  = "Console from other tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8082
  to_port                      = 8082
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

resource "aws_vpc_security_group_ingress_rule" "task_valkey" {
  security_group_id            = aws_security_group.task.id
  description                  = "Valkey, through its load balancer"
  referenced_security_group_id = aws_security_group.valkey.id
  ip_protocol                  = "tcp"
  from_port                    = 6379
  to_port                      = 6379
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
  description                  = "API server of other tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
}

resource "aws_vpc_security_group_egress_rule" "task_task_8081" {
  security_group_id            = aws_security_group.task.id
  description                  = "Identity provider of other tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8081
  to_port                      = 8081
}

resource "aws_vpc_security_group_egress_rule" "task_task_8082" {
  security_group_id            = aws_security_group.task.id
  description                  = "Console of other tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8082
  to_port                      = 8082
}

resource "aws_vpc_security_group_egress_rule" "task_task_8443" {
  security_group_id            = aws_security_group.task.id
  description                  = "Proxy of other tasks"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 8443
  to_port                      = 8443
}

resource "aws_vpc_security_group_egress_rule" "task_valkey" {
  security_group_id            = aws_security_group.task.id
  description                  = "Valkey, through its load balancer"
  referenced_security_group_id = aws_security_group.valkey.id
  ip_protocol                  = "tcp"
  from_port                    = 6379
  to_port                      = 6379
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
  security_group_id            = aws_security_group.task.id
  description                  = "Database"
  referenced_security_group_id = aws_security_group.database.id
  ip_protocol                  = "tcp"
  from_port                    = 3306
  to_port                      = 3306
}

resource "aws_vpc_security_group_egress_rule" "task_further_1" {
  security_group_id = aws_security_group.task.id
  description       = "Mail"
  cidr_ipv4         = "10.30.0.0/16"
  ip_protocol       = "tcp"
  from_port         = 587
  to_port           = 587
}

resource "aws_security_group" "valkey" {
  name        = "authlete-prod-valkey"
  description = "Load balancer of Valkey of authlete-prod"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "authlete-prod-valkey"
  }
}

resource "aws_vpc_security_group_ingress_rule" "valkey_task" {
  security_group_id            = aws_security_group.valkey.id
  description                  = "Valkey"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 6379
  to_port                      = 6379
}

resource "aws_vpc_security_group_egress_rule" "valkey_task" {
  security_group_id            = aws_security_group.valkey.id
  description                  = "Valkey"
  referenced_security_group_id = aws_security_group.task.id
  ip_protocol                  = "tcp"
  from_port                    = 6379
  to_port                      = 6379
}

resource "aws_security_group" "file_system" {
  name        = "authlete-prod-file-system"
  description = "File system of authlete-prod"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "authlete-prod-file-system"
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

resource "aws_security_group" "database" {
  name        = "authlete-prod-database"
  description = "Database of authlete-prod"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "authlete-prod-database"
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

resource "aws_security_group" "endpoints" {
  name        = "authlete-prod-endpoints"
  description = "VPC endpoints of authlete-prod"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "authlete-prod-endpoints"
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
