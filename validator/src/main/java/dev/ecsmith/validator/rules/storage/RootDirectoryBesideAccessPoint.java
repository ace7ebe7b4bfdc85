package dev.ecsmith.validator.rules.storage;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.Volume;

/** An access point has a directory of its own, and a volume can't choose another. */
final class RootDirectoryBesideAccessPoint implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "root-directory-beside-access-point",
          Severity.ERROR,
          "A volume names an access point and a directory as well",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSAuthorizationConfig.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Volume volume : task.volumes()) {
      volume
          .efs()
          .ifPresent(
              efs ->
                  check(
                      efs.object("authorizationConfig")
                          .flatMap(authorization -> authorization.string("accessPointId")),
                      efs.string("rootDirectory"),
                      findings));
      volume
          .s3Files()
          .ifPresent(
              files ->
                  check(files.string("accessPointArn"), files.string("rootDirectory"), findings));
    }
  }

  private static void check(
      Value<String> accessPoint, Value<String> directory, FindingSink findings) {
    if (accessPoint.knownTo(text -> !text.isEmpty())) {
      directory.ifKnown(
          path -> {
            if (!path.isEmpty() && !path.equals("/")) {
              findings.add(
                  directory,
                  "The access point decides which directory is mounted, and `"
                      + path
                      + "` is given as well.",
                  "Remove `rootDirectory`, or name the directory in the access point.");
            }
          });
    }
  }
}
