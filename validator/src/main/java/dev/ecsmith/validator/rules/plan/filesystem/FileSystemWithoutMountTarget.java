package dev.ecsmith.validator.rules.plan.filesystem;

import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** A file system has an address in a VPC only by its mount targets. */
final class FileSystemWithoutMountTarget implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "file-system-without-mount-target",
          Severity.ERROR,
          "Tasks mount a new file system that has no mount target",
          "https://docs.aws.amazon.com/efs/latest/ug/accessing-fs.html");

  private static final String FILE_SYSTEM = "file_system_id";
  private static final String TYPE = "aws_efs_file_system";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    List<Resource> targets = plan.ofType("aws_efs_mount_target");
    for (Mount mount : Mount.all(plan)) {
      Link link = mount.volume().link(FILE_SYSTEM, TYPE);
      link.only()
          .filter(plan::isNew)
          .filter(each -> targets.stream().noneMatch(target -> mayBeOf(target, each)))
          .ifPresent(
              each ->
                  findings.add(
                      link.at(),
                      each.address() + " has no mount target, so no task can mount it.",
                      "Add an `aws_efs_mount_target` in a subnet of each zone that tasks run in."));
    }
  }

  private static boolean mayBeOf(Resource target, Resource fileSystem) {
    Link link = target.link(FILE_SYSTEM, TYPE);
    return link.resources().contains(fileSystem)
        || (!link.complete() && target.mayName(fileSystem));
  }
}
