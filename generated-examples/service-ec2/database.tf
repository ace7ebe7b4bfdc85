resource "aws_db_subnet_group" "main" {
  name        = "orders"
  description = "Private subnets of orders"
  subnet_ids  = local.private_subnet_ids
}

resource "aws_rds_cluster" "main" {
  cluster_identifier          = "orders"
  engine                      = "aurora-postgresql"
  engine_version              = "16.8"
  database_name               = "orders"
  master_username             = "dbadmin"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.main.name
  vpc_security_group_ids      = [aws_security_group.database.id]
  storage_encrypted           = true
  backup_retention_period     = 7
  copy_tags_to_snapshot       = true
  deletion_protection         = !var.disposable
  skip_final_snapshot         = var.disposable
  final_snapshot_identifier   = var.disposable ? null : "orders-final"
}

resource "aws_rds_cluster_instance" "main" {
  count = 2

  identifier           = "orders-${count.index + 1}"
  cluster_identifier   = aws_rds_cluster.main.id
  engine               = aws_rds_cluster.main.engine
  engine_version       = aws_rds_cluster.main.engine_version
  instance_class       = var.database_instance_class
  db_subnet_group_name = aws_db_subnet_group.main.name
  publicly_accessible  = false
}
