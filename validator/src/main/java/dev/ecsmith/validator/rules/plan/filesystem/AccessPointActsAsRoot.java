package dev.ecsmith.validator.rules.plan.filesystem;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.plan.Resource;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The user of an access point stands in for whoever the container runs as. */
final class AccessPointActsAsRoot implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "access-point-acts-as-root",
              Severity.WARNING,
              "Tasks write to a file system as root by their access point",
              "https://docs.aws.amazon.com/efs/latest/ug/enforce-identity-access-points.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    Set<Resource> told = new HashSet<>();
    for (Mount mount : Mount.all(plan)) {
      List<Attributes> authorization = mount.volume().blocks("authorization_config");
      Optional<Resource> point =
          authorization.stream()
              .findFirst()
              .flatMap(each -> each.link("access_point_id", "aws_efs_access_point").only());
      point
          .filter(told::add)
          .flatMap(each -> each.block("posix_user"))
          .map(user -> user.integer("uid"))
          .filter(uid -> uid.knownTo(id -> id == 0))
          .ifPresent(uid -> tell(point.get(), mount, uid, findings));
    }
  }

  private static void tell(Resource point, Mount mount, Value<Long> uid, FindingSink findings) {
    findings.add(
        uid,
        "By "
            + point.address()
            + " the tasks of "
            + mount.task().resource().address()
            + " write to the file system as user 0, which is root.",
        "Give it a `uid` and a `gid` of its own, and the root directory to them.");
  }
}
