<#list stack.zones as zone>
data "aws_route53_zone" "[=zone.label]" {
  name = "[=zone.name]"
  private_zone = [=zone.privateZone]
}
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
