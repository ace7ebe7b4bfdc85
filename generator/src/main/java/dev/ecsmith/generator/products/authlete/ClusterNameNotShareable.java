package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * ECS takes more names than ECR and Cloud Map do, and the playbook wants one name for all three.
 */
final class ClusterNameNotShareable implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "cluster-name-not-shareable",
          Severity.ERROR,
          "The name of a cluster can't be that of its image repositories and namespace as well",
          "https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html");

  private static final Pattern PREFIX = Pattern.compile("[a-z0-9]+(?:[_-][a-z0-9]+)*");

  /** The namespace is one label of the names in it. */
  private static final int LONGEST_LABEL = 63;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    String name = AuthleteCluster.name(spec);
    if (!PREFIX.matcher(name).matches()) {
      String fitting = fitting(name);
      findings.add(
          AuthleteCluster.at(spec),
          "The image repositories would be called `"
              + name
              + "/server` and so on, which Amazon ECR refuses.",
          "Use lower-case letters and digits, with single hyphens between them"
              + (PREFIX.matcher(fitting).matches() ? ": " + fitting + "." : "."));
    } else if (name.length() > LONGEST_LABEL) {
      findings.add(
          AuthleteCluster.at(spec),
          "The Cloud Map namespace would be a DNS label of "
              + name.length()
              + " characters, and "
              + LONGEST_LABEL
              + " are allowed.",
          "Use a shorter name.");
    }
  }

  private static String fitting(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[_-]+", "-").replaceAll("^-|-$", "");
  }
}
