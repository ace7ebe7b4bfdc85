resource "aws_db_instance" "users" {
  identifier                  = "users"
  engine                      = "postgres"
  engine_version              = "17.4"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 400
  storage_type                = "gp3"
  iops                        = 14000
  username                    = "app"
  manage_master_user_password = true
  final_snapshot_identifier   = "users-last"

}
