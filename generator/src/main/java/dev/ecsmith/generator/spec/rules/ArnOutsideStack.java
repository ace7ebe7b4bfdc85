package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Location;
import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;
import java.util.Set;

/**
 * Terraform looks everything up in one region, and a listener takes certificates of its own account
 * alone.
 */
final class ArnOutsideStack implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "arn-outside-stack",
          Severity.ERROR,
          "An ARN names another region or account than the stack",
          "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html");

  /** Policies can open these to another account; a rule of its own warns of it. */
  private static final Set<String> SHARED_BETWEEN_ACCOUNTS = Set.of("secretsmanager", "kms");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Location location = spec.location();
    for (StringNode text : spec.root().textsBelow()) {
      Arn.of(text.value())
          .filter(Arn::isComplete)
          .ifPresent(arn -> judge(arn, text, location, findings));
    }
  }

  private static void judge(Arn arn, StringNode at, Location stack, FindingSink findings) {
    String region = text(arn.region());
    if (!region.isEmpty() && !region.equals(stack.region())) {
      findings.add(
          at,
          "The ARN lies in region `" + region + "`, and the stack in `" + stack.region() + "`.",
          "Name what lies in " + stack.region() + ", or change the region of the stack.");
    }
    String account = text(arn.account());
    boolean shared = SHARED_BETWEEN_ACCOUNTS.contains(text(arn.service()));
    if (!shared && !account.isEmpty() && !account.equals(stack.accountId())) {
      findings.add(
          at,
          "The ARN belongs to account " + account + ", and the stack to " + stack.accountId() + ".",
          "Name what belongs to account " + stack.accountId() + ", or change `account_id`.");
    }
  }

  private static String text(Optional<Part> part) {
    return part.filter(Part::isKnown).map(Part::text).orElse("");
  }
}
