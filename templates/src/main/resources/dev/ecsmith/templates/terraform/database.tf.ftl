<#assign database = stack.database>
resource "aws_db_subnet_group" "main" {
  name = "[=database.identifier]"
  description = "[=database.subnets.kind.word?cap_first] subnets of [=stack.name]"
  subnet_ids = [=database.subnets.ids]
<#if database.subnets.lookedUp>

  lifecycle {
    precondition {
      condition = length(distinct([for subnet in [=database.subnets.data] : subnet.availability_zone])) >= 2
      error_message = "subnets-in-one-zone: a database needs [=database.subnets.kind.word] subnets in two Availability Zones, and those in var.[=database.subnets.kind.word]_subnet_ids lie in one."
    }
  }
</#if>
}
<#if database.aurora>

resource "aws_rds_cluster" "main" {
  cluster_identifier = "[=database.identifier]"
  engine = "[=database.engine]"
  engine_version = "[=database.engineVersion]"
  database_name = "[=database.databaseName]"
  master_username = "[=database.masterUser]"
  manage_master_user_password = true
  db_subnet_group_name = aws_db_subnet_group.main.name
  vpc_security_group_ids = [[=database.securityGroupId]]
  storage_encrypted = true
  backup_retention_period = [=database.backupRetentionDays]
  copy_tags_to_snapshot = true
  deletion_protection = !var.disposable
  skip_final_snapshot = var.disposable
  final_snapshot_identifier = var.disposable ? null : "[=database.identifier]-final"
}

resource "aws_rds_cluster_instance" "main" {
  count = [=database.multiAz?then(2, 1)]

  identifier = "[=database.identifier]-${count.index + 1}"
  cluster_identifier = aws_rds_cluster.main.id
  engine = aws_rds_cluster.main.engine
  engine_version = aws_rds_cluster.main.engine_version
  instance_class = var.database_instance_class
  db_subnet_group_name = aws_db_subnet_group.main.name
  publicly_accessible = false
}
<#else>

resource "aws_db_instance" "main" {
  identifier = "[=database.identifier]"
  engine = "[=database.engine]"
  engine_version = "[=database.engineVersion]"
<#if database.licenseModel?has_content>
  license_model = "[=database.licenseModel]"
</#if>
  instance_class = var.database_instance_class
  allocated_storage = var.database_storage_gib
  storage_type = "gp3"
  storage_encrypted = true
<#if database.databaseName?has_content>
  db_name = "[=database.databaseName]"
</#if>
  username = "[=database.masterUser]"
  manage_master_user_password = true
  db_subnet_group_name = aws_db_subnet_group.main.name
  vpc_security_group_ids = [[=database.securityGroupId]]
  publicly_accessible = false
  multi_az = [=database.multiAz]
  backup_retention_period = [=database.backupRetentionDays]
  copy_tags_to_snapshot = true
  auto_minor_version_upgrade = true
  deletion_protection = !var.disposable
  skip_final_snapshot = var.disposable
  final_snapshot_identifier = var.disposable ? null : "[=database.identifier]-final"
}
</#if>
