resource "aws_efs_file_system" "main" {
  creation_token  = "sso"
  encrypted       = true
  throughput_mode = "elastic"

  tags = {
    Name = "sso"
  }
}

resource "aws_efs_backup_policy" "main" {
  file_system_id = aws_efs_file_system.main.id

  backup_policy {
    status = "ENABLED"
  }
}

# A zone takes one mount target, and may have several of the subnets.
locals {
  subnets_by_zone = { for subnet in data.aws_subnet.private : subnet.availability_zone => subnet.id... }
}

resource "aws_efs_mount_target" "main" {
  for_each = { for zone, ids in local.subnets_by_zone : zone => ids[0] }

  file_system_id  = aws_efs_file_system.main.id
  subnet_id       = each.value
  security_groups = [aws_security_group.file_system.id]

  lifecycle {
    precondition {
      condition     = alltrue([for subnet in data.aws_subnet.private : subnet.vpc_id == data.aws_vpc.main.id])
      error_message = "subnet-outside-vpc: a subnet in var.private_subnet_ids does not belong to var.vpc_id."
    }
  }
}

resource "aws_efs_access_point" "authlete" {
  file_system_id = aws_efs_file_system.main.id

  posix_user {
    uid = 1000
    gid = 1000
  }

  root_directory {
    path = "/authlete"

    creation_info {
      owner_uid   = 1000
      owner_gid   = 1000
      permissions = "0750"
    }
  }

  tags = {
    Name = "sso-authlete"
  }
}
