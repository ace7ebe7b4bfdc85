package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/**
 * By what Application Auto Scaling scales services of ECS.
 *
 * @param dimension the only one that a service has
 * @param names of predefined metrics
 * @param labelled the one that needs a label: the load balancer and the target group
 * @param source address of the page that they were taken from
 */
public record ScalingMetrics(String dimension, List<String> names, String labelled, String source) {
  public ScalingMetrics {
    names = List.copyOf(names);
  }

  /** From the table that is shipped with ecsmith. */
  public static ScalingMetrics load() {
    Map<String, Object> table = JsonResource.object("reference/scaling-metrics.json");
    return new ScalingMetrics(
        JsonResource.string(table, "dimension"),
        JsonResource.strings(table, "metrics"),
        JsonResource.string(table, "labelled"),
        JsonResource.string(table, "source"));
  }
}
