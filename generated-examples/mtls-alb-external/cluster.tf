resource "aws_ecs_cluster" "main" {
  name = "partners"

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}

locals {
  # Lines of the configuration of the ECS agent.
  agent_settings = [
    "ECS_CLUSTER=${aws_ecs_cluster.main.name}",
    "ECS_AWSVPC_BLOCK_IMDS=true",
  ]
}

data "aws_default_tags" "main" {}

data "aws_ssm_parameter" "ecs_image" {
  name = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id"
}

resource "aws_iam_instance_profile" "instances" {
  name = aws_iam_role.instances.name
  role = aws_iam_role.instances.name
}

resource "aws_launch_template" "instances" {
  name                   = "partners-instances"
  image_id               = data.aws_ssm_parameter.ecs_image.insecure_value
  instance_type          = "t3.medium"
  vpc_security_group_ids = [aws_security_group.instances.id]
  update_default_version = true

  user_data = base64encode(<<-EOT
    #!/bin/sh
    cat >> /etc/ecs/ecs.config <<'CONFIG'
    ${join("\n", local.agent_settings)}
    CONFIG
  EOT
  )

  iam_instance_profile {
    arn = aws_iam_instance_profile.instances.arn
  }

  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  tag_specifications {
    resource_type = "volume"
    tags          = data.aws_default_tags.main.tags
  }

  # A new version of the template replaces every instance, and a changed tag is no reason for that.
  lifecycle {
    ignore_changes = [tag_specifications]
  }
}

resource "aws_autoscaling_group" "instances" {
  name                = "partners-instances"
  vpc_zone_identifier = local.private_subnet_ids
  min_size            = 2
  max_size            = 3

  launch_template {
    id      = aws_launch_template.instances.id
    version = aws_launch_template.instances.latest_version
  }

  instance_refresh {
    strategy = "Rolling"
  }

  # The provider's default tags reach neither the group nor what it launches. The tag of Amazon ECS
  # is set by the capacity provider, and so it must be here too.
  dynamic "tag" {
    for_each = merge(data.aws_default_tags.main.tags, {
      AmazonECSManaged = "true"
      Name             = "partners-instances"
    })

    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}

resource "aws_ecs_capacity_provider" "instances" {
  name = "partners-instances"

  auto_scaling_group_provider {
    auto_scaling_group_arn         = aws_autoscaling_group.instances.arn
    managed_draining               = "ENABLED"
    managed_termination_protection = "DISABLED"

    managed_scaling {
      status = "DISABLED"
    }
  }
}

resource "aws_ecs_cluster_capacity_providers" "main" {
  cluster_name       = aws_ecs_cluster.main.name
  capacity_providers = [aws_ecs_capacity_provider.instances.name]
}
