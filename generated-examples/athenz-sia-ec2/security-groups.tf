resource "aws_security_group" "task" {
  name        = "sports-ec2-task"
  description = "Tasks of sports-ec2"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "sports-ec2-task"
  }
}

resource "aws_vpc_security_group_ingress_rule" "task_application_1" {
  security_group_id = aws_security_group.task.id
  description       = "Services of the VPC"
  cidr_ipv4         = "10.30.0.0/20"
  ip_protocol       = "tcp"
  from_port         = 4443
  to_port           = 4443
}

resource "aws_vpc_security_group_egress_rule" "task_https" {
  security_group_id = aws_security_group.task.id
  description       = "HTTPS to registries and AWS, the token service STS among it"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_vpc_security_group_egress_rule" "task_zts_1" {
  security_group_id = aws_security_group.task.id
  description       = "Athenz token service"
  cidr_ipv4         = "10.40.0.0/24"
  ip_protocol       = "tcp"
  from_port         = 4443
  to_port           = 4443
}

resource "aws_security_group" "instances" {
  name        = "sports-ec2-instances"
  description = "Container instances of sports-ec2"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "sports-ec2-instances"
  }
}

resource "aws_vpc_security_group_egress_rule" "instances_https" {
  security_group_id = aws_security_group.instances.id
  description       = "HTTPS to registries and AWS, the token service STS among it"
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}

resource "aws_security_group" "endpoints" {
  name        = "sports-ec2-endpoints"
  description = "VPC endpoints of sports-ec2"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "sports-ec2-endpoints"
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
