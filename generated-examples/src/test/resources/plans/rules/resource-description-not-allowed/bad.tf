resource "aws_security_group" "tasks" {
  name        = "tasks"
  description = "The app's tasks"

  ingress {
    description     = "From the load balancer"
    from_port       = 8080
    to_port         = 8080
    protocol        = "tcp"
    security_groups = ["sg-0a1b2c3d4e5f60718"]
  }
}

resource "aws_vpc_security_group_egress_rule" "database" {
  security_group_id            = aws_security_group.tasks.id
  description                  = "tasks → database"
  from_port                    = 5432
  to_port                      = 5432
  ip_protocol                  = "tcp"
  referenced_security_group_id = "sg-0b1c2d3e4f5061728"
}
