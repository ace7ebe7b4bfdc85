package dev.ecsmith.validator.rules.storage;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.Volume;
import java.util.List;

/** A volume is one thing: a directory of the host, a file system of EFS, a Docker volume. */
final class VolumeOfSeveralKinds implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "volume-of-several-kinds",
          Severity.ERROR,
          "A volume is of several kinds at once",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Volume volume : task.volumes()) {
      List<String> kinds = volume.kinds();
      if (kinds.size() > 1) {
        findings.add(
            volume.fields().object(),
            "The volume has `" + String.join("` and `", kinds) + "`, and can be one of them only.",
            "Keep one of them, and make a volume of its own for the other.");
      }
    }
  }
}
