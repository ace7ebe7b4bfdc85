resource "aws_db_subnet_group" "users" {
  name       = "users"
  subnet_ids = [aws_subnet.a.id, var.other]
}

resource "aws_subnet" "a" {
  vpc_id            = "vpc-0a1b2c3d4e5f60718"
  cidr_block        = "10.0.0.0/24"
  availability_zone = "us-east-1a"
}

variable "other" {
  type    = string
  default = "subnet-0b1c2d3e4f5a60718"
}
