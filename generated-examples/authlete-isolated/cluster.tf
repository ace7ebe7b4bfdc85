resource "aws_ecs_cluster" "main" {
  name = "authlete-prod"

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}
