package dev.ecsmith.validator.rules.image;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A host name that is meant for ECR, and that ECR doesn't have. */
final class EcrHostMalformed implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "ecr-host-malformed",
          Severity.ERROR,
          "The host name of an image in ECR is not one of ECR",
          "https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html");

  /** Hosts of AWS that speak of ECR. */
  private static final Pattern MEANT =
      Pattern.compile("(?:.*[.-])?ecr(?:-fips)?\\.(?:.*\\.)?amazonaws\\.com(?:\\.cn)?");

  private static final Pattern HOST =
      Pattern.compile("[^.]+\\.dkr[.-]ecr(?:-fips)?\\.([^.]+)\\.amazonaws\\.com(\\.cn)?");

  private static final String CHINA = "aws-cn";

  private final ArnShapes shapes;

  EcrHostMalformed(ArnShapes shapes) {
    this.shapes = shapes;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      if (container.fields().object().get("image").orElse(null) instanceof StringNode image) {
        fault(image.value())
            .ifPresent(message -> findings.add(image, message, hint(image.value())));
      }
    }
  }

  private Optional<String> fault(String image) {
    int slash = image.indexOf('/');
    String host = slash < 0 ? image : image.substring(0, slash);
    if (Placeholders.anyIn(host) || !MEANT.matcher(host).matches()) {
      return Optional.empty();
    }
    if (slash < 0) {
      return Optional.of("The image `" + image + "` names a registry of ECR and no repository.");
    }
    Matcher parts = HOST.matcher(host);
    if (!parts.matches()) {
      return Optional.of("The host name `" + host + "` is not that of a registry in ECR.");
    }
    String region = parts.group(1);
    Optional<String> partition = shapes.partitionOf(region);
    if (partition.isEmpty()) {
      return Optional.of(
          "The region `" + region + "` in the host name is not the name of a region.");
    }
    boolean inChina = partition.get().equals(CHINA);
    boolean chinese = parts.group(2) != null;
    return inChina == chinese
        ? Optional.empty()
        : Optional.of(
            "The host name ends with `"
                + (chinese ? ".amazonaws.com.cn" : ".amazonaws.com")
                + "`, which registries in `"
                + region
                + "` don't.");
  }

  private static String hint(String image) {
    return "Write it like "
        + (image.contains("cn-")
            ? "123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/web:1.4.2."
            : "123456789012.dkr.ecr.us-east-1.amazonaws.com/web:1.4.2.");
  }
}
