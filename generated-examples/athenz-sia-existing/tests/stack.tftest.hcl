# Run with terraform test: AWS is mocked, so nothing is created and no credentials are needed.

# The values of the spec, whatever a terraform.tfvars says.
variables {
  desired_count = 2
  disposable    = false
  private_subnet_ids = [
    "subnet-0a1b2c3d4e5f60703",
    "subnet-0a1b2c3d4e5f60704",
  ]
  vpc_id = "vpc-0a1b2c3d4e5f60718"
}

mock_provider "aws" {
  mock_data "aws_iam_policy_document" {
    defaults = {
      json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = {
      arn = "arn:aws:iam::123456789012:role/mock"
    }
  }

  mock_resource "aws_ecs_task_definition" {
    defaults = {
      arn = "arn:aws:ecs:us-east-1:123456789012:task-definition/mock:1"
    }
  }

  override_data {
    target = data.aws_subnet.private["subnet-0a1b2c3d4e5f60703"]

    values = {
      availability_zone = "us-east-1a"
      vpc_id            = "vpc-0a1b2c3d4e5f60718"
    }
  }

  override_data {
    target = data.aws_subnet.private["subnet-0a1b2c3d4e5f60704"]

    values = {
      availability_zone = "us-east-1b"
      vpc_id            = "vpc-0a1b2c3d4e5f60718"
    }
  }
}

run "the_stack_is_as_the_spec_says" {
  command = plan

  assert {
    condition     = aws_ecs_service.main.desired_count == 2
    error_message = "The number of tasks of media-feed is not the one of the spec."
  }

  assert {
    condition     = aws_ecs_task_definition.main.family == "media-feed"
    error_message = "The family is not media-feed."
  }

  assert {
    condition     = one(aws_ecs_service.main.network_configuration).assign_public_ip == false
    error_message = "Tasks of media-feed have public addresses."
  }
}

run "a_stopped_stack_stays_protected" {
  command = plan

  variables {
    desired_count = 0
    disposable    = false
  }

  assert {
    condition     = aws_ecs_service.main.desired_count == 0
    error_message = "The variable desired_count has no effect."
  }
}

run "values_that_are_wrong_are_refused" {
  command = plan

  variables {
    desired_count      = -1
    private_subnet_ids = ["subnet-a", "subnet-b"]
    vpc_id             = "vpc-main"
  }

  expect_failures = [
    var.desired_count,
    var.private_subnet_ids,
    var.vpc_id,
  ]
}

run "half_a_task_is_refused" {
  command = plan

  variables {
    desired_count = 1.5
  }

  expect_failures = [
    var.desired_count,
  ]
}

run "private_subnets_in_one_zone_are_refused" {
  command = plan

  override_data {
    target = data.aws_subnet.private["subnet-0a1b2c3d4e5f60703"]

    values = {
      availability_zone = "us-east-1a"
      vpc_id            = "vpc-0a1b2c3d4e5f60718"
    }
  }

  override_data {
    target = data.aws_subnet.private["subnet-0a1b2c3d4e5f60704"]

    values = {
      availability_zone = "us-east-1a"
      vpc_id            = "vpc-0a1b2c3d4e5f60718"
    }
  }

  expect_failures = [
    aws_ecs_service.main,
  ]
}
