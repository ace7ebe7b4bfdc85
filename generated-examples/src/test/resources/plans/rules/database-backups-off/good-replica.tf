resource "aws_db_instance" "replica" {
  identifier              = "users-replica"
  instance_class          = "db.t4g.medium"
  replicate_source_db     = "users"
  backup_retention_period = 0
  skip_final_snapshot     = true
}
