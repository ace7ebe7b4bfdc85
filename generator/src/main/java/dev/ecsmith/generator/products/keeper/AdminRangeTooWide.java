package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.CidrBlock;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** The Automator holds the enterprise's key; nobody but Keeper and its own people may call it. */
final class AdminRangeTooWide implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "admin-range-too-wide",
          Severity.ERROR,
          "A range of administrators is wider than any organization's network",
          "https://www.iana.org/assignments/ipv4-address-space/ipv4-address-space.xhtml");

  /** IANA has never given away more than this at once. */
  private static final int WIDEST_PREFIX = 8;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (StringNode range : spec.section("load_balancer").textNodes("admin_cidrs")) {
      CidrBlock.parse(range.value())
          .filter(block -> block.prefix() < WIDEST_PREFIX)
          .ifPresent(block -> findings.add(range, message(block), hint()));
    }
  }

  private static String message(CidrBlock block) {
    return block.prefix() == 0
        ? "The range `" + block.text() + "` lets everybody reach the Automator."
        : "The range `"
            + block.text()
            + "` is wider than any organization's network: none has more than a /"
            + WIDEST_PREFIX
            + ".";
  }

  private static String hint() {
    return "Name the addresses of your own, such as 203.0.113.7/32; Keeper's two are let in anyway.";
  }
}
