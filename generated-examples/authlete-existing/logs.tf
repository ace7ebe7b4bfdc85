data "aws_cloudwatch_log_group" "main" {
  name = "/ecs/identity"
}
