resource "aws_ecr_repository" "orders" {
  name                 = "payments/orders"
  image_tag_mutability = "IMMUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}

resource "aws_ecr_repository" "ledger" {
  name                 = "payments/ledger"
  image_tag_mutability = "IMMUTABLE"
  force_delete         = var.disposable

  image_scanning_configuration {
    scan_on_push = true
  }
}
