resource "aws_rds_cluster" "users" {
  cluster_identifier          = "users"
  engine                      = "aurora-mysql"
  engine_version              = "5.7.mysql_aurora.2.12.4"
  master_username             = "app"
  manage_master_user_password = true
  final_snapshot_identifier   = "users-last"

}
