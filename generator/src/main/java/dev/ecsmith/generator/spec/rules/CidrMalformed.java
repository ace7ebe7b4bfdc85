package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.CidrBlock;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;
import java.util.regex.Pattern;

/** AWS refuses ranges that have bits set behind the prefix, or an octet above 255. */
final class CidrMalformed implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "cidr-malformed",
          Severity.ERROR,
          "A range of addresses is not one",
          "https://www.rfc-editor.org/rfc/rfc4632");

  private static final Pattern LEADING_ZERO = Pattern.compile("(?:\\A|[./])0[0-9]");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    spec.root().textsBelow().stream()
        .filter(CidrMalformed::isRange)
        .forEach(range -> judge(range, findings));
  }

  /** Keys of this name hold ranges in the specs of all products. */
  private static boolean isRange(StringNode text) {
    String key = text.pointer().lastToken();
    String list = text.pointer().parent().map(Pointer::lastToken).orElse("");
    return key.equals("cidr") || list.endsWith("cidrs");
  }

  private static void judge(StringNode range, FindingSink findings) {
    String text = range.value();
    if (CidrBlock.parse(text).isEmpty()) {
      Optional<CidrBlock> meant = CidrBlock.around(text);
      findings.add(
          range,
          meant.isEmpty()
              ? "`" + text + "` is not a range of IPv4 addresses: no octet is above 255."
              : LEADING_ZERO.matcher(text).find()
                  ? "The range `" + text + "` is written with a leading zero."
                  : "The range `" + text + "` has bits set behind its prefix.",
          meant
              .map(block -> "Write " + block.text() + ", the range in which it lies.")
              .orElse("Write it as in 10.20.0.0/16."));
    }
  }
}
