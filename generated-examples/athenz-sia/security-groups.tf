resource "aws_security_group" "task" {
  name        = "sports-api-task"
  description = "Tasks of sports-api"
  vpc_id      = aws_vpc.main.id

  tags = {
    Name = "sports-api-task"
  }
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
  cidr_ipv4         = "0.0.0.0/0"
  ip_protocol       = "tcp"
  from_port         = 4443
  to_port           = 4443
}
