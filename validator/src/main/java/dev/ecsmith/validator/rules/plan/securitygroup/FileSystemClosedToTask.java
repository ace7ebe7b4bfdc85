package dev.ecsmith.validator.rules.plan.securitygroup;

import dev.ecsmith.schemas.FileSystems;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Link;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.PlannedTask;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.plan.securitygroup.Direction;
import dev.ecsmith.validator.plan.securitygroup.Members;
import dev.ecsmith.validator.plan.securitygroup.SecurityGroups;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A task mounts its file system before its containers start, and stops where it can't. */
final class FileSystemClosedToTask implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "file-system-closed-to-task",
          Severity.ERROR,
          "The security group of a mount target doesn't let in the tasks that mount the file system",
          "https://docs.aws.amazon.com/efs/latest/ug/network-access.html");

  private static final String GROUPS = "security_groups";

  private final int port;

  FileSystemClosedToTask(FileSystems fileSystems) {
    this.port =
        fileSystems.kinds().stream()
            .filter(kind -> kind.key().equals("efsVolumeConfiguration"))
            .findFirst()
            .orElseThrow()
            .port();
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    SecurityGroups groups = SecurityGroups.of(plan);
    Set<String> told = new LinkedHashSet<>();
    for (Service service : plan.services()) {
      if (service.task().isEmpty() || service.network().isEmpty()) {
        continue;
      }
      Link tasks = SecurityGroups.named(service.network().get(), GROUPS);
      if (tasks.isWhole()) {
        fileSystems(service.task().get())
            .flatMap(each -> each.namedBy("aws_efs_mount_target", "file_system_id").stream())
            .distinct()
            .forEach(
                target ->
                    Members.of(
                            SecurityGroups.named(target.attributes(), GROUPS),
                            Direction.INGRESS,
                            groups)
                        .filter(members -> members.areClosedTo(tasks.resources(), port))
                        .filter(members -> told.add(target.address() + service.resource()))
                        .ifPresent(members -> tell(members, tasks, service, findings)));
      }
    }
  }

  private void tell(Members target, Link tasks, Service service, FindingSink findings) {
    findings.add(
        target.at().at(),
        target.names()
            + " of the mount target doesn't let in port "
            + port
            + " from "
            + Members.names(tasks.resources())
            + ", the tasks of "
            + service.resource().address()
            + ".",
        ("Add an ingress rule for TCP " + port + " from there. " + target.otherwise(port)).strip());
  }

  private static Stream<Resource> fileSystems(PlannedTask task) {
    return task.resource().blocks("volume").stream()
        .flatMap(volume -> volume.blocks("efs_volume_configuration").stream())
        .flatMap(FileSystemClosedToTask::fileSystem);
  }

  private static Stream<Resource> fileSystem(Attributes volume) {
    return volume.link("file_system_id", "aws_efs_file_system").only().stream();
  }
}
