resource "aws_db_subnet_group" "main" {
  name        = "authlete"
  description = "Private subnets of authlete"
  subnet_ids  = local.private_subnet_ids
}

resource "aws_db_instance" "main" {
  identifier                  = "authlete"
  engine                      = "mysql"
  engine_version              = "8.0"
  instance_class              = var.database_instance_class
  allocated_storage           = var.database_storage_gib
  storage_type                = "gp3"
  storage_encrypted           = true
  db_name                     = "authlete"
  username                    = "authleteadmin"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.main.name
  vpc_security_group_ids      = [aws_security_group.database.id]
  publicly_accessible         = false
  multi_az                    = true
  backup_retention_period     = 7
  copy_tags_to_snapshot       = true
  auto_minor_version_upgrade  = true
  deletion_protection         = !var.disposable
  skip_final_snapshot         = var.disposable
  final_snapshot_identifier   = var.disposable ? null : "authlete-final"
}
