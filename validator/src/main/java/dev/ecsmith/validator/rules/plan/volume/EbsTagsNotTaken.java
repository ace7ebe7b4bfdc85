package dev.ecsmith.validator.rules.plan.volume;

import dev.ecsmith.schemas.EbsVolumes;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Plan;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;

/** ECS marks the volumes that it makes with tags of its own. */
final class EbsTagsNotTaken implements Rule<Plan> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ebs-tags-not-taken",
          Severity.ERROR,
          "The tags of an EBS volume are those of ECS, or stand in several blocks",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EBSTagSpecification.html");

  private final EbsVolumes volumes;

  EbsTagsNotTaken(EbsVolumes volumes) {
    this.volumes = volumes;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Plan plan, FindingSink findings) {
    for (TaskVolume volume : TaskVolume.in(plan)) {
      List<Attributes> specifications = volume.settings().blocks("tag_specifications");
      specifications.stream()
          .skip(1)
          .limit(1)
          .forEach(
              second ->
                  findings.add(
                      second.node(),
                      "The EBS volume has "
                          + specifications.size()
                          + " blocks `tag_specifications`, and takes one.",
                      "Put all tags into one block."));
      specifications.forEach(each -> checkKeys(each, findings));
    }
  }

  private void checkKeys(Attributes specification, FindingSink findings) {
    specification
        .fields()
        .fields("tags")
        .ifPresent(
            tags ->
                tags.object().members().stream()
                    .filter(tag -> volumes.reservedTags().contains(tag.name()))
                    .forEach(
                        tag ->
                            findings.addAtKey(
                                tag,
                                "ECS sets the tag `" + tag.name() + "` itself.",
                                "Use another key.")));
  }
}
