<#list stack.zones as zone>
<#if zone.created>
# The VPC sees this zone in the place of a public one of the same name.
resource "aws_route53_zone" "[=zone.label]" {
  name = "[=zone.name]"
  comment = "Names of [=stack.name] in its VPC"
  force_destroy = var.disposable

  vpc {
    vpc_id = [=stack.network.vpcId]
  }
}
<#else>
data "aws_route53_zone" "[=zone.label]" {
  name = "[=zone.name]"
  private_zone = [=zone.privateZone]
}
<#if zone.privateZone && stack.network.created>

# The VPC is new, and its resolver knows a private zone only by this.
resource "aws_route53_zone_association" "[=zone.label]" {
  zone_id = [=zone.zoneId]
  vpc_id = [=stack.network.vpcId]
}
</#if>
</#if>
<#sep>

</#list>
<#list stack.aliasRecords as record>

resource "aws_route53_record" "[=record.label]" {
  zone_id = [=record.zone.zoneId]
  name = "[=record.name]"
  type = "A"

  alias {
    name = [=record.ofLoadBalancer("dns_name")]
    zone_id = [=record.ofLoadBalancer("zone_id")]
    evaluate_target_health = true
  }
}
</#list>
