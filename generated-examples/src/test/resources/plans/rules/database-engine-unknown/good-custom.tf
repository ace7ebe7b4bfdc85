resource "aws_db_instance" "users" {
  identifier                  = "users"
  engine                      = "custom-oracle-ee"
  engine_version              = "19.my_cev1"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 100
  username                    = "app"
  manage_master_user_password = true
  final_snapshot_identifier   = "users-last"

}
