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

variable "internal" {
  default = true
}

resource "aws_subnet" "public" {
  count             = 2
  vpc_id            = "vpc-0a1b2c3d4e5f60718"
  availability_zone = ["us-east-1a", "us-east-1b"][count.index]
  cidr_block        = "10.0.${10 + count.index}.0/24"
}

resource "aws_subnet" "private" {
  count             = 2
  vpc_id            = "vpc-0a1b2c3d4e5f60718"
  availability_zone = ["us-east-1a", "us-east-1b"][count.index]
  cidr_block        = "10.0.${20 + count.index}.0/24"
}

resource "aws_lb" "chosen" {
  name               = "chosen"
  load_balancer_type = "application"
  internal           = var.internal
  subnets            = var.internal ? aws_subnet.private[*].id : aws_subnet.public[*].id
}
