package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** Without clustering each task keeps its own sessions, and they end with it. */
final class SessionsNotShared implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "sessions-not-shared",
          Severity.WARNING,
          "Several tasks run, and users lose their session with the task that holds it",
          "https://ztrust.gitbook.io/ztrust-documentation/user-manual-ztrust-v4.1/installation/kubenetes");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Section task = spec.section("task");
    int tasks = task.number("desired_count");
    if (tasks > 1 && !task.flag("clustering") && !task.flag("accept_session_loss")) {
      findings.add(
          task.at("desired_count"),
          "Each of "
              + tasks
              + " tasks keeps its own sessions, so users are logged out when theirs stops, at each"
              + " deployment too.",
          "Set up clustering and say `clustering: true`, accept it with `accept_session_loss: true`,"
              + " or run one task.");
    }
  }
}
