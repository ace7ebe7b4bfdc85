resource "aws_lb" "main" {
  name               = "app"
  load_balancer_type = "application"
  subnets            = ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5061728"]
}

resource "aws_wafv2_web_acl_association" "main" {
  resource_arn = aws_lb.main.arn
  web_acl_arn  = "arn:aws:wafv2:us-east-1:123456789012:regional/webacl/app/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"
}

resource "aws_lb" "inside" {
  name               = "inside"
  load_balancer_type = "application"
  internal           = true
  subnets            = ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5061728"]
}
