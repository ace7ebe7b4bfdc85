<#list stack.zones as zone>
data "aws_route53_zone" "[=zone.label]" {
  name = "[=zone.name]"
  private_zone = [=zone.privateZone]
}
<#sep>

</#list>
<#if stack.aliasRecord??>
<#assign record = stack.aliasRecord>

resource "aws_route53_record" "main" {
  zone_id = [=record.zone.zoneId]
  name = "[=record.name]"
  type = "A"

  alias {
    name = aws_lb.main.dns_name
    zone_id = aws_lb.main.zone_id
    evaluate_target_health = true
  }
}
</#if>
