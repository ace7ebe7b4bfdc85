provider "aws" {
  region              = "us-east-1"
  allowed_account_ids = ["123456789012"]

  default_tags {
    tags = {
      "app"        = "ecs-mtls"
      "managed-by" = "terraform"
      "product"    = "mtls-alb"
    }
  }
}
