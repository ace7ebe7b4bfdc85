package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.stream.Stream;

/** Container instances are created for the launch type EC2 alone. */
final class InstancesWithoutEc2 implements Rule<Spec> {
  private static final RuleInfo INFO = KeyWithoutEffect.INFO;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    if (!spec.onFargate()) {
      return;
    }
    for (Section create : spec.section("cluster").optional("create").stream().toList()) {
      Stream.of("instance_type", "instance_count")
          .filter(create::offers)
          .filter(create::has)
          .forEach(
              key ->
                  findings.add(
                      create.at(key),
                      "`" + key + "` has no effect with the launch type FARGATE.",
                      "Remove it, or set `task.launch_type` to EC2."));
    }
  }
}
