package dev.ecsmith.validator.rules.image;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.schemas.ImagePlatforms;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class ImageRules {
  private ImageRules() {}

  /** Of the rule about tags that move, for whoever judges the same elsewhere. */
  public static RuleInfo withoutFixedTag() {
    return ImageWithoutFixedTag.INFO;
  }

  /** By identifier. */
  public static List<Rule<TaskDefinition>> all() {
    return List.of(
        new EcrHostMalformed(ArnShapes.load()),
        new ImageForOtherPlatform(ImagePlatforms.load()),
        new ImageMalformed(),
        new ImageWithoutFixedTag(),
        new RegistryCredentialsForEcr(),
        new VersionConsistencyDisabled());
  }
}
