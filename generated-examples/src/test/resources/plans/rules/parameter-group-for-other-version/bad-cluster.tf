resource "aws_rds_cluster" "users" {
  cluster_identifier              = "users"
  engine                          = "aurora-mysql"
  engine_version                  = "8.0.mysql_aurora.3.08.0"
  master_username                 = "app"
  manage_master_user_password     = true
  final_snapshot_identifier       = "users-last"
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.users.name
}

resource "aws_rds_cluster_parameter_group" "users" {
  family = "aurora-mysql5.7"
}
