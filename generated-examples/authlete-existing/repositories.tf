resource "aws_ecr_repository" "api" {
  name                 = "identity/server"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "server_db_schema" {
  name                 = "identity/server-db-schema"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "idp" {
  name                 = "identity/idp"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "idp_db_schema" {
  name                 = "identity/idp-db-schema"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "console" {
  name                 = "identity/console"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "bootstrapper" {
  name                 = "identity/authlete-bootstrapper"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "proxy" {
  name                 = "identity/nginx"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "proxy_sidecar" {
  name                 = "identity/alpine"
  image_tag_mutability = "MUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}
