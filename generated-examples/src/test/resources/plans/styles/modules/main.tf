# A module for what is alike, called for each service; the target groups stay with the load balancer.

module "web" {
  source = "./service"

  name             = "web"
  port             = 8080
  traffic          = 8080
  target_group_arn = module.front.target_group_arns["web"]
}

module "api" {
  source = "./service"

  name             = "api"
  port             = 9000
  traffic          = 9090
  target_group_arn = module.front.target_group_arns["api"]
}

module "front" {
  source = "./front"

  groups = {
    web = { port = 8080, target_type = "ip" }
    api = { port = 9000, target_type = "instance" }
  }
}
