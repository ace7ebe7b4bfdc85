resource "aws_security_group" "task" {
  name        = "media-feed-task"
  description = "Tasks of media-feed"
  vpc_id      = data.aws_vpc.main.id

  tags = {
    Name = "media-feed-task"
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
  cidr_ipv4         = "203.0.113.0/24"
  ip_protocol       = "tcp"
  from_port         = 8443
  to_port           = 8443
}

resource "aws_vpc_security_group_egress_rule" "task_zts_2" {
  security_group_id = aws_security_group.task.id
  description       = "Athenz token service"
  cidr_ipv4         = "198.51.100.0/24"
  ip_protocol       = "tcp"
  from_port         = 8443
  to_port           = 8443
}

resource "aws_vpc_security_group_egress_rule" "task_further_1" {
  security_group_id = aws_security_group.task.id
  description       = "Database"
  cidr_ipv4         = "10.40.0.0/24"
  ip_protocol       = "tcp"
  from_port         = 5432
  to_port           = 5432
}
