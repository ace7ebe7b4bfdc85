<#list stack.authorities as authority>
<#if authority.created>
resource "aws_acmpca_certificate_authority" "[=authority.label]" {
  type = "[=authority.type]"
  permanent_deletion_time_in_days = var.disposable ? 7 : 30

  certificate_authority_configuration {
    key_algorithm = "[=authority.algorithm.key]"
    signing_algorithm = "[=authority.algorithm.signature]"

    subject {
<#list authority.sortedSubject as attribute, value>
      [=authority.attributeName(attribute)] = "[=value]"
</#list>
    }
  }
}

<#if authority.parent??>
# Signed by the CA above it.
<#else>
# A root signs itself.
</#if>
resource "aws_acmpca_certificate" "[=authority.label]" {
  certificate_authority_arn = [=authority.signer.arn]
  certificate_signing_request = [=authority.address].certificate_signing_request
  signing_algorithm = "[=authority.signer.algorithm.signature]"
  template_arn = "arn:[=stack.location.partition]:acm-pca:::template/[=authority.template]"

  validity {
    type = "YEARS"
    value = [=authority.years]
  }
<#if authority.parent??>

  depends_on = [
<#list authority.parent.readiness as ready>
    [=ready],
</#list>
  ]
</#if>
}

resource "aws_acmpca_certificate_authority_certificate" "[=authority.label]" {
  certificate_authority_arn = [=authority.arn]
  certificate = [=authority.certificateAddress].certificate
  certificate_chain = [=authority.certificateAddress].certificate_chain
}
<#if authority.servesAcm>

# Without it ACM can't renew the certificate of the load balancer.
resource "aws_acmpca_permission" "[=authority.label]" {
  certificate_authority_arn = [=authority.arn]
  principal = "acm.amazonaws.com"
  actions = ["GetCertificate", "IssueCertificate", "ListPermissions"]
}
</#if>
<#else>
data "aws_acmpca_certificate_authority" "[=authority.label]" {
  arn = [=authority.arn]

  lifecycle {
    postcondition {
      condition = self.status == "ACTIVE"
      error_message = "authority-not-active: the CA is not active, so it issues nothing."
    }

    postcondition {
      condition = try(timecmp(self.not_after, timeadd(plantimestamp(), "[=authority.outlivedHours]h")) > 0, false)
      error_message = "authority-ends-too-soon: the CA ends within [=authority.outlivedDays] days, before what it is to issue."
    }
  }
}
</#if>
<#sep>

</#list>
