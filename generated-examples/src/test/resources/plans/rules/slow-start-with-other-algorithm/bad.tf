resource "aws_lb_target_group" "app" {
  name                          = "app"
  port                          = 8080
  protocol                      = "HTTP"
  target_type                   = "ip"
  vpc_id                        = "vpc-0a1b2c3d4e5f60718"
  slow_start                    = 60
  load_balancing_algorithm_type = "least_outstanding_requests"
}
