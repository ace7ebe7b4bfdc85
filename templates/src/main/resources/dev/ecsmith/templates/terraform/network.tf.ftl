<#assign network = stack.network>
<#if network.created>
locals {
  # Each zone with the addresses of its subnets.
  zones = {
<#list network.zones as zone>
    "[=zone.name]" = { public = "[=zone.publicCidr.text]"<#if network.hasPrivate>, private = "[=zone.privateCidr.text]"</#if> }
</#list>
  }

  public_subnet_ids = [for subnet in aws_subnet.public : subnet.id]
<#if network.hasPrivate>
  private_subnet_ids = [for subnet in aws_subnet.private : subnet.id]
</#if>
}

resource "aws_vpc" "main" {
  cidr_block = "[=network.cidr.text]"
  enable_dns_hostnames = true
  enable_dns_support = true

  tags = {
    Name = "[=stack.name]"
  }
}

resource "aws_internet_gateway" "main" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "[=stack.name]"
  }
}

resource "aws_subnet" "public" {
  for_each = local.zones

  vpc_id = aws_vpc.main.id
  availability_zone = each.key
  cidr_block = each.value.public

  tags = {
    Name = "[=stack.name]-public-${each.key}"
  }
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.main.id

  tags = {
    Name = "[=stack.name]-public"
  }
}

resource "aws_route" "public_internet" {
  route_table_id = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id = aws_internet_gateway.main.id
}

resource "aws_route_table_association" "public" {
  for_each = aws_subnet.public

  subnet_id = each.value.id
  route_table_id = aws_route_table.public.id
}
<#if network.hasPrivate>

resource "aws_subnet" "private" {
  for_each = local.zones

  vpc_id = aws_vpc.main.id
  availability_zone = each.key
  cidr_block = each.value.private

  tags = {
    Name = "[=stack.name]-private-${each.key}"
  }
}

resource "aws_route_table" "private" {
  for_each = aws_subnet.private

  vpc_id = aws_vpc.main.id

  tags = {
    Name = "[=stack.name]-private-${each.key}"
  }
}

resource "aws_route_table_association" "private" {
  for_each = aws_subnet.private

  subnet_id = each.value.id
  route_table_id = aws_route_table.private[each.key].id
}
</#if>
<#if network.natZones?has_content>

resource "aws_eip" "nat" {
<#if network.natPerZone>
  for_each = local.zones
<#else>
  # One gateway for all zones: its zone's outage cuts every task off.
  for_each = toset(["[=network.natZones[0].name]"])
</#if>

  domain = "vpc"

  tags = {
    Name = "[=stack.name]-nat-${each.key}"
  }
}

resource "aws_nat_gateway" "main" {
  for_each = aws_eip.nat

  allocation_id = each.value.id
  subnet_id = aws_subnet.public[each.key].id

  tags = {
    Name = "[=stack.name]-${each.key}"
  }

  depends_on = [aws_internet_gateway.main]
}

resource "aws_route" "private_internet" {
  for_each = aws_route_table.private

  route_table_id = each.value.id
  destination_cidr_block = "0.0.0.0/0"
<#if network.natPerZone>
  nat_gateway_id = aws_nat_gateway.main[each.key].id
<#else>
  nat_gateway_id = aws_nat_gateway.main["[=network.natZones[0].name]"].id
</#if>
}
</#if>
<#if network.interfaceEndpoints?has_content>

# What a task needs to start is reached inside the VPC: there is no other way out.
resource "aws_vpc_endpoint" "interface" {
  for_each = {
<#list network.interfaceEndpoints as endpoint>
    "[=endpoint.service]" = "[=endpoint.endpointService]"
</#list>
  }

  vpc_id = aws_vpc.main.id
  service_name = each.value
  vpc_endpoint_type = "Interface"
  private_dns_enabled = true
  subnet_ids = local.private_subnet_ids
  security_group_ids = [aws_security_group.endpoints.id]

  tags = {
    Name = "[=stack.name]-${each.key}"
  }
}

# Amazon ECR keeps the layers of images in S3.
resource "aws_vpc_endpoint" "s3" {
  vpc_id = aws_vpc.main.id
  service_name = "com.amazonaws.[=stack.location.region].s3"
  vpc_endpoint_type = "Gateway"
  route_table_ids = [for table in aws_route_table.private : table.id]

  tags = {
    Name = "[=stack.name]-s3"
  }
}
</#if>
<#else>
data "aws_vpc" "main" {
  id = var.vpc_id
}
<#if network.hasPublic>

data "aws_subnet" "public" {
  for_each = toset(var.public_subnet_ids)

  id = each.value
}
</#if>
<#if network.hasPrivate>

data "aws_subnet" "private" {
  for_each = toset(var.private_subnet_ids)

  id = each.value
}
</#if>
</#if>
