resource "aws_ecs_cluster" "main" {
  name = "automator"

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}
