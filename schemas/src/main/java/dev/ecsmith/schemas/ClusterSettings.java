package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/**
 * What a cluster of ECS can be set to.
 *
 * @param insights name of the setting for Container Insights
 * @param insightsOff that of its values which turns it off
 */
public record ClusterSettings(String insights, List<String> insightsValues, String insightsOff) {
  public ClusterSettings {
    insightsValues = List.copyOf(insightsValues);
  }

  /** From the table that is shipped with ecsmith. */
  public static ClusterSettings load() {
    Map<String, Object> table = JsonResource.object("reference/cluster-settings.json");
    return new ClusterSettings(
        JsonResource.string(table, "insights"),
        JsonResource.strings(table, "insights_values"),
        JsonResource.string(table, "insights_off"));
  }
}
