resource "aws_ecs_cluster" "main" {
  name = "ZTrust-ECS"

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}
