resource "aws_cloudwatch_log_group" "nginx_service_1" {
  name              = "/ecs/ecs-mtls/nginx-service-1"
  retention_in_days = 30
  kms_key_id        = aws_kms_key.logs.arn
}

resource "aws_cloudwatch_log_group" "nginx_service_2" {
  name              = "/ecs/ecs-mtls/nginx-service-2"
  retention_in_days = 30
  kms_key_id        = aws_kms_key.logs.arn
}
