resource "aws_db_instance" "users" {
  identifier          = "users"
  engine              = "postgres"
  engine_version      = "17.4"
  instance_class      = "db.t4g.medium"
  allocated_storage   = 40
  username            = "app"
  storage_encrypted   = false
  skip_final_snapshot = true
}
