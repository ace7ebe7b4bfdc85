resource "aws_codedeploy_deployment_group" "app" {
  app_name               = "app"
  deployment_group_name  = "app"
  deployment_config_name = "CodeDeployDefault.ECSAllAtOnce"
  service_role_arn       = "arn:aws:iam::123456789012:role/code-deploy"

  deployment_style {
    deployment_option = "WITH_TRAFFIC_CONTROL"
    deployment_type   = "BLUE_GREEN"
  }

  ecs_service {
    cluster_name = "main"
    service_name = "app"
  }

  load_balancer_info {
    target_group_pair_info {
      prod_traffic_route {
        listener_arns = ["arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/main/0a1b2c3d4e5f6071/0b2c3d4e5f607182"]
      }

      target_group {
        name = "blue"
      }

    }
  }
}
