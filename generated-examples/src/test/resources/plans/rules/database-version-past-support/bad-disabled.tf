resource "aws_db_instance" "users" {
  identifier                  = "users"
  engine                      = "postgres"
  engine_version              = "12"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 100
  username                    = "app"
  manage_master_user_password = true
  final_snapshot_identifier   = "users-last"
  engine_lifecycle_support    = "open-source-rds-extended-support-disabled"
}
