resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = true
}

resource "aws_subnet" "public" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.128.0/24"
}

resource "aws_nat_gateway" "main" {
  subnet_id         = aws_subnet.public.id
  connectivity_type = "private"
}
