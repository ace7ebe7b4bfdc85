package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Log drivers and the options that they cannot do without.
 *
 * @param fargate the drivers that Fargate has
 */
public record LogDrivers(List<String> fargate, List<Required> required, String source) {
  /**
   * @param everywhere options that are needed on every launch type
   * @param onFargate options that Fargate needs on top
   */
  public record Required(String driver, List<String> everywhere, List<String> onFargate) {
    public Required {
      everywhere = List.copyOf(everywhere);
      onFargate = List.copyOf(onFargate);
    }
  }

  public LogDrivers {
    fargate = List.copyOf(fargate);
    required = List.copyOf(required);
  }

  /** From the table that is shipped with ecsmith. */
  public static LogDrivers load() {
    Map<String, Object> table = JsonResource.object("reference/log-drivers.json");
    return new LogDrivers(
        JsonResource.strings(table, "fargate"),
        JsonResource.objects(table, "required_options").stream().map(LogDrivers::row).toList(),
        JsonResource.string(table, "source"));
  }

  private static Required row(Map<String, Object> row) {
    return new Required(
        JsonResource.string(row, "driver"),
        JsonResource.strings(row, "everywhere"),
        JsonResource.strings(row, "on_fargate"));
  }

  /** Empty for a driver that needs no option. */
  public List<String> requiredOptions(String driver, boolean onFargate) {
    return required.stream()
        .filter(row -> row.driver().equals(driver))
        .flatMap(
            row ->
                onFargate
                    ? Stream.concat(row.everywhere().stream(), row.onFargate().stream())
                    : row.everywhere().stream())
        .toList();
  }
}
