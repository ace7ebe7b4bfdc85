resource "aws_rds_cluster" "users" {
  cluster_identifier          = "users"
  engine                      = "aurora-postgresql"
  engine_version              = "16.6"
  master_username             = "app"
  manage_master_user_password = true
  final_snapshot_identifier   = "users-last"

}
