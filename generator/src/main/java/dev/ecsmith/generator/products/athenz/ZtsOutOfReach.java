package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.CidrBlock;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Without NAT gateways a VPC leads to what is connected to it, which has private addresses. */
final class ZtsOutOfReach implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "zts-out-of-reach",
          Severity.ERROR,
          "Tasks have no way to the Athenz token service",
          "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html");

  /** RFC 1918, and RFC 6598, whose addresses a VPC may have too. */
  private static final List<CidrBlock> PRIVATE =
      Stream.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10")
          .map(CidrBlock::parse)
          .flatMap(Optional::stream)
          .toList();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section zts = spec.section("zts");
    List<String> outside =
        zts.texts("cidrs").stream()
            .filter(range -> CidrBlock.parse(range).filter(ZtsOutOfReach::isPublic).isPresent())
            .toList();
    for (Section create : spec.section("network").optional("create").stream().toList()) {
      if (create.text("nat").equals("none") && !outside.isEmpty()) {
        findings.add(
            create.at("nat"),
            "Without NAT gateways tasks can't reach `"
                + zts.text("host")
                + "`, whose addresses may be public: "
                + String.join(", ", outside)
                + ".",
            "Set `nat` to per_zone or single, or name the private ranges of ZTS in `zts.cidrs`, and"
                + " connect the VPC to them.");
      }
    }
  }

  private static boolean isPublic(CidrBlock range) {
    return PRIVATE.stream()
        .noneMatch(outer -> outer.prefix() <= range.prefix() && outer.overlaps(range));
  }
}
