package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.KeeperFacts;
import dev.ecsmith.schemas.ProductProfile.MinimumSize;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Two pages of the vendor name two sizes; what is below the smaller one is an error elsewhere. */
final class MemoryBelowRecommendation implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "memory-below-recommendation",
          Severity.WARNING,
          "A task has less memory than the vendor recommends",
          "https://docs.keeper.io/sso-connect-cloud/device-approvals/automator");

  private final KeeperFacts facts;

  MemoryBelowRecommendation(KeeperFacts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section task = spec.section("task");
    int given = task.number("memory");
    int least = spec.profile().onFargate().map(MinimumSize::memoryMib).orElse(0);
    if (given >= least && given < facts.advisedMemoryMib()) {
      findings.add(
          task.at("memory"),
          given
              + " MiB of memory are enough by one page of the vendor, and too few by another, which"
              + " asks for "
              + facts.advisedMemoryMib()
              + " MiB.",
          "Use at least " + facts.advisedMemoryMib() + ", or leave the key out.");
    }
  }
}
