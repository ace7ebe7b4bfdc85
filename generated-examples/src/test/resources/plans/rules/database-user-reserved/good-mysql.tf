resource "aws_db_instance" "users" {
  identifier                  = "users"
  engine                      = "mysql"
  engine_version              = "8.4.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 100
  username                    = "admin"
  manage_master_user_password = true
  final_snapshot_identifier   = "users-last"

}
