provider "aws" {
  region              = "us-east-1"
  allowed_account_ids = ["123456789012"]

  default_tags {
    tags = {
      "app"        = "payments"
      "managed-by" = "terraform"
      "product"    = "mtls-alb"
      "team"       = "payments"
    }
  }
}
