resource "aws_ecr_repository" "api" {
  name                 = "authlete/server"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "server_db_schema" {
  name                 = "authlete/server-db-schema"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "idp" {
  name                 = "authlete/idp"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "idp_db_schema" {
  name                 = "authlete/idp-db-schema"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "console" {
  name                 = "authlete/console"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "bootstrapper" {
  name                 = "authlete/authlete-bootstrapper"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "proxy" {
  name                 = "authlete/nginx"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "valkey" {
  name                 = "authlete/valkey"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "proxy_sidecar" {
  name                 = "authlete/alpine"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}
