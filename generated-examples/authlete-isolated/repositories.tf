resource "aws_ecr_repository" "api" {
  name                 = "authlete-prod/server"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "server_db_schema" {
  name                 = "authlete-prod/server-db-schema"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "idp" {
  name                 = "authlete-prod/idp"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "idp_db_schema" {
  name                 = "authlete-prod/idp-db-schema"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "console" {
  name                 = "authlete-prod/console"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "bootstrapper" {
  name                 = "authlete-prod/authlete-bootstrapper"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "proxy" {
  name                 = "authlete-prod/nginx"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "valkey" {
  name                 = "authlete-prod/valkey"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "proxy_sidecar" {
  name                 = "authlete-prod/alpine"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}
