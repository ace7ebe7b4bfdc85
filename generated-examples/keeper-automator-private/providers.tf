provider "aws" {
  region              = "us-east-1"
  allowed_account_ids = ["123456789012"]

  default_tags {
    tags = {
      "app"         = "approvals"
      "cost-center" = "4711"
      "managed-by"  = "terraform"
      "product"     = "keeper-automator"
      "team"        = "identity"
    }
  }
}
