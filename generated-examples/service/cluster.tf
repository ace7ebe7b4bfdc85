resource "aws_ecs_cluster" "main" {
  name = "services"

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}
