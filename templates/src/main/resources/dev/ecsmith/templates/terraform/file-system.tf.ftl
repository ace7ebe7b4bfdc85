<#assign files = stack.fileSystem>
<#assign subnets = files.subnets>
resource "aws_efs_file_system" "main" {
  creation_token = "[=files.name]"
  encrypted = true
  throughput_mode = "elastic"

  tags = {
    Name = "[=files.name]"
  }
}

resource "aws_efs_backup_policy" "main" {
  file_system_id = aws_efs_file_system.main.id

  backup_policy {
    status = "ENABLED"
  }
}

<#if subnets.lookedUp>
# A zone takes one mount target, and may have several of the subnets.
locals {
  subnets_by_zone = { for subnet in [=subnets.data] : subnet.availability_zone => subnet.id... }
}

</#if>
resource "aws_efs_mount_target" "main" {
<#if subnets.lookedUp>
  for_each = { for zone, ids in local.subnets_by_zone : zone => ids[0] }
<#else>
  for_each = { for zone, subnet in [=subnets.data] : zone => subnet.id }
</#if>

  file_system_id = aws_efs_file_system.main.id
  subnet_id = each.value
  security_groups = [[=files.securityGroupId]]
<#if subnets.lookedUp>

  lifecycle {
    precondition {
      condition = alltrue([for subnet in [=subnets.data] : subnet.vpc_id == data.aws_vpc.main.id])
      error_message = "subnet-outside-vpc: a subnet in var.[=subnets.kind.word]_subnet_ids does not belong to var.vpc_id."
    }
  }
</#if>
}
<#list files.accessPoints as point>

resource "aws_efs_access_point" "[=point.label]" {
  file_system_id = aws_efs_file_system.main.id

  posix_user {
    uid = [=point.uid]
    gid = [=point.gid]
  }

  root_directory {
    path = "[=point.path]"

    creation_info {
      owner_uid = [=point.uid]
      owner_gid = [=point.gid]
      permissions = "0750"
    }
  }

  tags = {
    Name = "[=files.name]-[=point.label]"
  }
}
</#list>
