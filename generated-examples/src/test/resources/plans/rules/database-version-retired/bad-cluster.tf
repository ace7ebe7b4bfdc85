resource "aws_rds_cluster" "users" {
  cluster_identifier          = "users"
  engine                      = "aurora-mysql"
  engine_version              = "5.6.mysql_aurora.1.23.4"
  master_username             = "app"
  manage_master_user_password = true
  final_snapshot_identifier   = "users-last"

}
