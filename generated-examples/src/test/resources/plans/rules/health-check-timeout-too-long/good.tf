resource "aws_lb_target_group" "app" {
  name        = "app"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  health_check {
    interval = 10
    timeout  = 5
  }
}

resource "aws_lb_target_group" "defaults" {
  name        = "defaults"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  health_check {
    path = "/health"
  }
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
    interval = 10
    timeout  = length(terraform_data.later.id)
  }
}
