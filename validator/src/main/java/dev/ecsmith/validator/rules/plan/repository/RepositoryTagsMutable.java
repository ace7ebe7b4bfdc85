package dev.ecsmith.validator.rules.plan.repository;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Profile;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;

/** A tag that may be moved makes a task definition mean something else without a change in it. */
final class RepositoryTagsMutable implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
              "repository-tags-mutable",
              Severity.INFO,
              "Tags of a repository of images can be moved",
              "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html")
          .onlyIn(Profile.STRICT, Profile.SECURITY);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    plan.ofType("aws_ecr_repository").stream()
        .map(repository -> repository.string("image_tag_mutability"))
        .filter(mutability -> mutability.isAbsent() || mutability.knownTo("MUTABLE"::equals))
        .forEach(mutability -> check(mutability, findings));
  }

  private static void check(Value<String> mutability, FindingSink findings) {
    findings.add(
        mutability,
        "The tags of the repository can be moved, so a task may run another image tomorrow.",
        "Set `image_tag_mutability = \"IMMUTABLE\"`.");
  }
}
