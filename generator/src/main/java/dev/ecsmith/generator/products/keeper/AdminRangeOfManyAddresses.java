package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.CidrBlock;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The vendor's guide opens the Automator to one workstation, for a test. */
final class AdminRangeOfManyAddresses implements Rule<Spec> {
  private final RuleInfo info;

  AdminRangeOfManyAddresses(ProductProfile product) {
    this.info =
        new RuleInfo(
            "admin-range-of-many-addresses",
            Severity.INFO,
            "A range of administrators holds more than one address",
            product.source());
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (StringNode range : spec.section("load_balancer").textNodes("admin_cidrs")) {
      CidrBlock.parse(range.value())
          .filter(block -> block.prefix() < 32)
          .ifPresent(
              block ->
                  findings.add(
                      range,
                      (1L << (32 - block.prefix()))
                          + " addresses may reach the Automator through `"
                          + block.text()
                          + "`.",
                      "If a single workstation tests it, name its address with /32; remove the range"
                          + " once the tests are done."));
    }
  }
}
