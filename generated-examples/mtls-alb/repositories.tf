resource "aws_ecr_repository" "nginx_service_1" {
  name                 = "ecs-mtls/nginx-service-1"
  image_tag_mutability = "IMMUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "nginx_service_2" {
  name                 = "ecs-mtls/nginx-service-2"
  image_tag_mutability = "IMMUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}
