resource "aws_ecs_service" "app" {
  name            = "user-service_2"
  cluster         = "main"
  task_definition = "app:1"
}

resource "aws_ecr_repository" "app" {
  name = "team/app.web_1"
}

resource "aws_ecs_capacity_provider" "instances" {
  name = "instances"

  auto_scaling_group_provider {
    auto_scaling_group_arn = "arn:aws:autoscaling:us-east-1:123456789012:autoScalingGroup:0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9:autoScalingGroupName/app"
  }
}

resource "aws_security_group" "tasks" {
  name = "tasks (app)"
}

resource "aws_security_group" "generated" {
  name_prefix = "app-"
}

resource "aws_ssm_parameter" "url" {
  name  = "/app/base-url"
  type  = "String"
  value = "https://app.example.com"
}

resource "aws_s3_bucket" "logs" {
  bucket = "example-logs.123456789012"
}
