resource "aws_ecs_cluster" "main" {
  name = "athenz"

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}
