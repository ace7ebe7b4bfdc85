resource "aws_lb_target_group" "app" {
  name        = "app"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  health_check {
    matcher = "200-599"
  }
}

resource "aws_lb_target_group" "wrong" {
  name        = "wrong"
  port        = 8080
  protocol    = "HTTP"
  target_type = "ip"
  vpc_id      = "vpc-0a1b2c3d4e5f60718"

  health_check {
    matcher = "2xx"
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
    matcher = "200"
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
    matcher  = "100-399"
  }
}
