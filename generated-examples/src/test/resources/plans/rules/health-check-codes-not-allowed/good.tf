resource "aws_lb_target_group" "app" {
  name        = "app"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  health_check {
    matcher = "200-399,401"
  }
}

resource "aws_lb_target_group" "grpc" {
  name             = "grpc"
  port             = 8080
  protocol         = "HTTP"
  target_type      = "ip"
  vpc_id           = "vpc-0a1b2c3d4e5f60718"
  protocol_version = "GRPC"

  health_check {
    matcher = "0-99"
  }
}

resource "aws_lb_target_group" "raw" {
  name        = "raw"
  port        = 8080
  protocol    = "TCP"
  target_type = "ip"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  health_check {
    protocol = "HTTP"
    matcher  = "200-599"
  }
}

resource "aws_lb_target_group" "defaults" {
  name        = "defaults"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"
}

resource "terraform_data" "later" {
  input = "known after apply"
}

resource "aws_lb_target_group" "later" {
  name        = "later"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  health_check {
    matcher = terraform_data.later.output
  }
}
