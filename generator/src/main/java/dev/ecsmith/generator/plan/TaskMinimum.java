package dev.ecsmith.generator.plan;

import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;

/**
 * The least size that a product's vendor names, and what to say of a task that is smaller.
 *
 * @param fargate whether the task runs on Fargate rather than on container instances
 */
public record TaskMinimum(ProductProfile product, boolean fargate) {
  public static RuleInfo info(ProductProfile product) {
    return new RuleInfo(
        "task-below-product-minimum",
        Severity.ERROR,
        "A task is smaller than the product's vendor allows",
        product.source());
  }

  /** Says nothing where the vendor names none, and of a size that is large enough. */
  public void judgeCpu(int units, Node at, FindingSink findings) {
    product
        .minimum(launchType())
        .ifPresent(least -> judge(units, "CPU unit", "CPU units", least.cpuUnits(), at, findings));
  }

  /** The same for memory. */
  public void judgeMemory(int mib, Node at, FindingSink findings) {
    product
        .minimum(launchType())
        .ifPresent(
            least -> judge(mib, "MiB of memory", "MiB of memory", least.memoryMib(), at, findings));
  }

  private void judge(
      int given, String one, String several, int least, Node at, FindingSink findings) {
    if (given < least) {
      findings.add(
          at,
          given
              + (given == 1 ? " " + one + " is" : " " + several + " are")
              + " too few for "
              + product.title()
              + (fargate ? " on Fargate." : " on EC2."),
          "Use at least " + least + ".");
    }
  }

  private String launchType() {
    return fargate ? "FARGATE" : "EC2";
  }
}
