<#list stack.trustStores as store>
<#assign bundle = store.bundle>
<#if bundle.written>
# A trust store takes a bundle as a whole: what changes here replaces it.
resource "aws_s3_object" "[=store.objectName]" {
  bucket = [=bundle.bucket.address].id
  key = "[=bundle.key]"
  content = join("\n", compact([=bundle.list]))
  content_type = "application/x-pem-file"

  depends_on = [[=bundle.bucket.versioningAddress]]
}
<#else>
data "aws_s3_object" "[=store.objectName]" {
  bucket = "[=bundle.bucket]"
  key = "[=bundle.key]"

  lifecycle {
    postcondition {
      condition = self.content_length > 0
      error_message = "trust-store-bundle-empty: the bundle of CA certificates holds nothing."
    }
  }
}
</#if>

resource "aws_lb_trust_store" "[=store.label]" {
  name = "[=store.name]"
  ca_certificates_bundle_s3_bucket = [=store.object].bucket
  ca_certificates_bundle_s3_key = [=store.object].key
<#if bundle.written>
  ca_certificates_bundle_s3_object_version = [=store.object].version_id
<#else>
  # A bucket without versions gives none.
  ca_certificates_bundle_s3_object_version = one(compact([[=store.object].version_id]))
</#if>
}
<#sep>

</#list>
