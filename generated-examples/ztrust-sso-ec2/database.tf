resource "aws_db_subnet_group" "main" {
  name        = "ztrust-ec2"
  description = "Private subnets of ztrust-ec2"
  subnet_ids  = local.private_subnet_ids
}

resource "aws_db_instance" "main" {
  identifier                  = "ztrust-ec2"
  engine                      = "mysql"
  engine_version              = "8.4"
  instance_class              = var.database_instance_class
  allocated_storage           = var.database_storage_gib
  storage_type                = "gp3"
  storage_encrypted           = true
  db_name                     = "ztrust"
  username                    = "ztadmin"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.main.name
  vpc_security_group_ids      = [aws_security_group.database.id]
  publicly_accessible         = false
  multi_az                    = true
  backup_retention_period     = 14
  copy_tags_to_snapshot       = true
  auto_minor_version_upgrade  = true
  deletion_protection         = !var.disposable
  skip_final_snapshot         = var.disposable
  final_snapshot_identifier   = var.disposable ? null : "ztrust-ec2-final"
}
