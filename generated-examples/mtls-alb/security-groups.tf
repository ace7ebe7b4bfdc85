resource "aws_security_group" "load_balancer" {
  name        = "ecs-mtls-load-balancer"
  description = "Load balancer of ecs-mtls"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "ecs-mtls-load-balancer"
  }
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_nginx_service_1" {
  for_each = toset(["10.0.0.0/16"])

  security_group_id = aws_security_group.load_balancer.id
  description       = "Callers of nginx-service-1"
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 8080
  to_port           = 8080
}

resource "aws_vpc_security_group_ingress_rule" "load_balancer_nginx_service_2" {
  for_each = toset(["10.0.0.0/16"])

  security_group_id = aws_security_group.load_balancer.id
  description       = "Callers of nginx-service-2"
  cidr_ipv4         = each.value
  ip_protocol       = "tcp"
  from_port         = 8090
  to_port           = 8090
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
  name        = "ecs-mtls-task"
  description = "Tasks of ecs-mtls"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "ecs-mtls-task"
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

resource "aws_vpc_security_group_egress_rule" "task_nginx_service_1" {
  security_group_id            = aws_security_group.task.id
  description                  = "Calls of nginx-service-1"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 8080
  to_port                      = 8080
}

resource "aws_vpc_security_group_egress_rule" "task_nginx_service_2" {
  security_group_id            = aws_security_group.task.id
  description                  = "Calls of nginx-service-2"
  referenced_security_group_id = aws_security_group.load_balancer.id
  ip_protocol                  = "tcp"
  from_port                    = 8090
  to_port                      = 8090
}
