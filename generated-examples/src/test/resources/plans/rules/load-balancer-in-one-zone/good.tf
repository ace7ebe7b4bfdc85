resource "aws_subnet" "one" {
  vpc_id            = "vpc-0a1b2c3d4e5f60718"
  availability_zone = "us-east-1a"
  cidr_block        = "10.0.1.0/24"
}

resource "aws_subnet" "other" {
  vpc_id            = "vpc-0a1b2c3d4e5f60718"
  availability_zone = "us-east-1b"
  cidr_block        = "10.0.2.0/24"
}

resource "aws_lb" "main" {
  name               = "app"
  load_balancer_type = "application"
  internal           = true
  subnets            = [aws_subnet.one.id, aws_subnet.other.id]
}

resource "aws_lb" "network" {
  name               = "network"
  load_balancer_type = "network"
  internal           = true
  subnets            = [aws_subnet.one.id]
}

resource "aws_subnet" "local" {
  vpc_id            = "vpc-0a1b2c3d4e5f60718"
  availability_zone = "us-east-1-bos-1a"
  cidr_block        = "10.0.3.0/24"
}

resource "aws_lb" "local" {
  name               = "local"
  load_balancer_type = "application"
  internal           = true
  subnets            = [aws_subnet.local.id]
}

variable "subnet_ids" {
  default = ["subnet-0a1b2c3d4e5f60718"]
}

resource "aws_lb" "given" {
  name               = "given"
  load_balancer_type = "application"
  internal           = true
  subnets            = var.subnet_ids
}
