<#list stack.securityGroups as group>
resource "aws_security_group" "[=group.label]" {
  name = "[=group.name]"
  description = "[=group.description]"
  vpc_id = [=stack.network.vpcId]

  tags = {
    Name = "[=group.name]"
  }
}
<#list group.ingress as rule>

resource "aws_vpc_security_group_ingress_rule" "[=group.label]_[=rule.label]" {
<@peer rule=rule group=group/>
}
</#list>
<#list group.egress as rule>

resource "aws_vpc_security_group_egress_rule" "[=group.label]_[=rule.label]" {
<@peer rule=rule group=group/>
}
</#list>
<#sep>

</#list>
<#macro peer rule group>
<#if rule.peer.ranges>
  for_each = toset([=rule.peer.cidrs])

</#if>
  security_group_id = [=group.id]
  description = "[=rule.description]"
<#if rule.peer.group>
  referenced_security_group_id = [=rule.peer.id]
<#elseif rule.peer.ranges>
  cidr_ipv4 = each.value
<#else>
  cidr_ipv4 = "[=rule.peer.cidr]"
</#if>
  ip_protocol = "tcp"
  from_port = [=rule.port]
  to_port = [=rule.port]
</#macro>
