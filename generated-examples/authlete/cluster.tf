resource "aws_ecs_cluster" "main" {
  name = "authlete"

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}
