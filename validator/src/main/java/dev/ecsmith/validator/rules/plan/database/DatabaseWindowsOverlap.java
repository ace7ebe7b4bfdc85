package dev.ecsmith.validator.rules.plan.database;

import dev.ecsmith.schemas.Databases;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Optional;

/** RDS backs up in one window and repairs in another. */
final class DatabaseWindowsOverlap implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "database-windows-overlap",
          Severity.ERROR,
          "A database is to be backed up and maintained at the same time, or in no time",
          "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Maintenance.html");

  private final Databases databases;

  DatabaseWindowsOverlap(Databases databases) {
    this.databases = databases;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (Database database : Database.in(plan)) {
      String prefix = database.isCluster() ? "preferred_" : "";
      Value<String> backup = database.resource().string(prefix + "backup_window");
      Value<String> maintenance = database.resource().string(prefix + "maintenance_window");
      Optional<Window> one = backup.known().flatMap(Window::of);
      Optional<Window> other = maintenance.known().flatMap(Window::of);
      checkLength(backup, one, findings);
      checkLength(maintenance, other, findings);
      if (one.isPresent() && other.isPresent() && one.get().overlaps(other.get())) {
        findings.add(
            backup,
            "The window for backups, "
                + backup.known().orElseThrow()
                + ", overlaps that for maintenance, "
                + maintenance.known().orElseThrow()
                + ".",
            "Move one of them.");
      }
    }
  }

  private void checkLength(Value<String> at, Optional<Window> window, FindingSink findings) {
    window
        .filter(each -> each.minutes() < databases.windowMinutes())
        .ifPresent(
            each ->
                findings.add(
                    at,
                    "A window has at least "
                        + databases.windowMinutes()
                        + " minutes, and "
                        + at.known().orElseThrow()
                        + " has "
                        + each.minutes()
                        + ".",
                    "Let it end later."));
  }
}
