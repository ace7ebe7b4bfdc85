package dev.ecsmith.validator.rules.plan.mutualtls;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** A trust store is made of PEM certificates. */
final class TrustStoreBundleNotPem implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "trust-store-bundle-not-pem",
          Severity.ERROR,
          "A trust store is made of an object without a certificate in PEM, or with a private key",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html");

  private static final List<String> OBJECTS = List.of("aws_s3_object", "aws_s3_bucket_object");
  private static final String CERTIFICATE = "-----BEGIN CERTIFICATE-----";
  private static final String KEY = "PRIVATE KEY-----";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    List<Resource> stores = plan.ofType("aws_lb_trust_store");
    OBJECTS.stream()
        .flatMap(type -> plan.ofType(type).stream())
        .filter(object -> stores.stream().anyMatch(store -> isBundle(object, store)))
        .forEach(object -> check(object.string("content"), findings));
  }

  private static boolean isBundle(Resource object, Resource store) {
    return isSame(store.string("ca_certificates_bundle_s3_key"), object.string("key"))
        && (isSame(store.string("ca_certificates_bundle_s3_bucket"), object.string("bucket"))
            || bucket(store, "ca_certificates_bundle_s3_bucket")
                .filter(named -> bucket(object, "bucket").filter(named::equals).isPresent())
                .isPresent());
  }

  private static boolean isSame(Value<String> one, Value<String> other) {
    return one.isKnown() && one.known().equals(other.known());
  }

  /** The bucket as a resource, for one whose name AWS makes up. */
  private static Optional<Resource> bucket(Resource resource, String attribute) {
    return resource.link(attribute, "aws_s3_bucket").only();
  }

  private static void check(Value<String> content, FindingSink findings) {
    content.ifKnown(
        text -> {
          if (text.contains(KEY)) {
            findings.add(
                content,
                "The bundle of the trust store holds a private key.",
                "Leave in it the certificates of the authorities alone.");
          } else if (!text.contains(CERTIFICATE)) {
            findings.add(
                content,
                "The bundle of the trust store holds no certificate in PEM.",
                "Write the certificates of the authorities one after another, each from "
                    + CERTIFICATE
                    + " to its END line.");
          }
        });
  }
}
