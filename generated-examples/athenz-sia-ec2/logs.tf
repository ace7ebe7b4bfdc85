resource "aws_cloudwatch_log_group" "main" {
  name              = "/ecs/sports-ec2"
  retention_in_days = 30
}
