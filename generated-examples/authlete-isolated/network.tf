locals {
  # Each zone with the addresses of its subnets.
  zones = {
    "us-east-1a" = { public = "10.30.0.0/19", private = "10.30.128.0/19" }
    "us-east-1b" = { public = "10.30.32.0/19", private = "10.30.160.0/19" }
    "us-east-1c" = { public = "10.30.64.0/19", private = "10.30.192.0/19" }
  }

  public_subnet_ids  = [for subnet in aws_subnet.public : subnet.id]
  private_subnet_ids = [for subnet in aws_subnet.private : subnet.id]
}

resource "aws_vpc" "main" {
  cidr_block           = "10.30.0.0/16"
  enable_dns_hostnames = true
  enable_dns_support   = true

  tags = {
    Name = "authlete-prod"
  }
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "authlete-prod"
  }
}

resource "aws_subnet" "public" {
  for_each = local.zones

  vpc_id            = aws_vpc.main.id
  availability_zone = each.key
  cidr_block        = each.value.public

  tags = {
    Name = "authlete-prod-public-${each.key}"
  }
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "authlete-prod-public"
  }
}

resource "aws_route" "public_internet" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "public" {
  for_each = aws_subnet.public

  subnet_id      = each.value.id
  route_table_id = aws_route_table.public.id
}

resource "aws_subnet" "private" {
  for_each = local.zones

  vpc_id            = aws_vpc.main.id
  availability_zone = each.key
  cidr_block        = each.value.private

  tags = {
    Name = "authlete-prod-private-${each.key}"
  }
}

resource "aws_route_table" "private" {
  for_each = aws_subnet.private

  vpc_id = aws_vpc.main.id

  tags = {
    Name = "authlete-prod-private-${each.key}"
  }
}

resource "aws_route_table_association" "private" {
  for_each = aws_subnet.private

  subnet_id      = each.value.id
  route_table_id = aws_route_table.private[each.key].id
}

# What a task needs to start is reached inside the VPC: there is no other way out.
resource "aws_vpc_endpoint" "interface" {
  for_each = {
    "ecr.api"        = "com.amazonaws.us-east-1.ecr.api"
    "ecr.dkr"        = "com.amazonaws.us-east-1.ecr.dkr"
    "logs"           = "com.amazonaws.us-east-1.logs"
    "secretsmanager" = "com.amazonaws.us-east-1.secretsmanager"
  }

  vpc_id              = aws_vpc.main.id
  service_name        = each.value
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = true
  subnet_ids          = local.private_subnet_ids
  security_group_ids  = [aws_security_group.endpoints.id]

  tags = {
    Name = "authlete-prod-${each.key}"
  }
}

# Amazon ECR keeps the layers of images in S3.
resource "aws_vpc_endpoint" "s3" {
  vpc_id            = aws_vpc.main.id
  service_name      = "com.amazonaws.us-east-1.s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids   = [for table in aws_route_table.private : table.id]

  tags = {
    Name = "authlete-prod-s3"
  }
}
