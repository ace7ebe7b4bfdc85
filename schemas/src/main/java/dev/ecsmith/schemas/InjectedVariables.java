package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/**
 * Environment variables that ECS itself puts into containers.
 *
 * @param always in every container
 * @param withLogRouter in containers that log through FireLens
 */
public record InjectedVariables(List<String> always, List<String> withLogRouter, String source) {
  public InjectedVariables {
    always = List.copyOf(always);
    withLogRouter = List.copyOf(withLogRouter);
  }

  /** From the table that is shipped with ecsmith. */
  public static InjectedVariables load() {
    Map<String, Object> table = JsonResource.object("reference/injected-variables.json");
    return new InjectedVariables(
        JsonResource.strings(table, "always"),
        JsonResource.strings(table, "with_log_router"),
        JsonResource.string(table, "source"));
  }
}
