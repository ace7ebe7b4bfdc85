resource "aws_ecs_cluster" "main" {
  name = "ecs-mtls"

  setting {
    name  = "containerInsights"
    value = "enabled"
  }
}
