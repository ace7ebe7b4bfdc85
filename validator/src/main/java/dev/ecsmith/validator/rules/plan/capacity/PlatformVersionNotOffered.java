package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.schemas.PlatformVersions;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;

/** No task starts with a version that was retired. */
final class PlatformVersionNotOffered implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "platform-version-not-offered",
          Severity.ERROR,
          "A service asks for a platform version that Fargate doesn't have any more, or not for its tasks",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html");

  private final PlatformVersions versions;

  PlatformVersionNotOffered(PlatformVersions versions) {
    this.versions = versions;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    Value<String> version = service.resource().string("platform_version");
    if (!service.runsOnFargate() || !version.isKnown()) {
      return;
    }
    String wanted = version.known().orElseThrow();
    boolean windows = service.task().filter(task -> task.definition().runsOnWindows()).isPresent();
    boolean linux =
        service
            .task()
            .filter(
                task ->
                    task.definition().operatingSystemFamily().isAbsent()
                        || task.definition().runsOn("LINUX"))
            .isPresent();
    if (windows && !wanted.equals("LATEST") && !wanted.equals(versions.latestWindows())) {
      findings.add(
          version,
          "Fargate has no platform version "
              + wanted
              + " for Windows, but "
              + versions.latestWindows()
              + ".",
          "Leave `platform_version` out.");
    } else if (versions.retiredOnLinux().contains(wanted)
        && (linux || (!windows && !wanted.equals(versions.latestWindows())))) {
      findings.add(
          version,
          "AWS has retired platform version "
              + wanted
              + " of Fargate for Linux: no task starts with"
              + " it any more.",
          "Leave `platform_version` out, or write \"LATEST\" or \""
              + versions.latestLinux()
              + "\".");
    }
  }
}
