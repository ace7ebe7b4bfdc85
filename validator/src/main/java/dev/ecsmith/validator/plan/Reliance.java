package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.permission.Cause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource that container definitions refer to which aren't known before apply, and what for as
 * good as ever.
 *
 * @param purpose one of the permissions of an execution role
 */
public record Reliance(Resource resource, Cause cause, String purpose) {
  static final String CONTAINERS = "container_definitions";

  private static final Map<String, Use> USES = uses();

  private record Use(Cause cause, String purpose) {}

  private static Map<String, Use> uses() {
    Map<String, Use> uses = new LinkedHashMap<>();
    uses.put("aws_ecr_repository", new Use(Cause.IMAGE, "image"));
    uses.put("aws_secretsmanager_secret", new Use(Cause.SECRETS, "secret"));
    uses.put("aws_ssm_parameter", new Use(Cause.SECRETS, "parameter"));
    uses.put("aws_cloudwatch_log_group", new Use(Cause.LOG_DRIVER, "log"));
    return uses;
  }

  /** None where the container definitions are known. */
  static List<Reliance> of(Resource task) {
    List<Reliance> found = new ArrayList<>();
    if (task.string(CONTAINERS).isUnknown()) {
      USES.forEach(
          (type, use) ->
              task.link(CONTAINERS, type)
                  .resources()
                  .forEach(each -> found.add(new Reliance(each, use.cause(), use.purpose()))));
    }
    return found;
  }
}
