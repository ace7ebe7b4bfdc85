resource "aws_db_instance" "users" {
  identifier                = "users"
  engine                    = "postgres"
  engine_version            = "17.4"
  instance_class            = "db.t4g.medium"
  allocated_storage         = 100
  username                  = "app"
  password                  = var.password
  final_snapshot_identifier = "users-last"

}

variable "password" {
  type      = string
  sensitive = true
  default   = "correct-horse-battery"
}
