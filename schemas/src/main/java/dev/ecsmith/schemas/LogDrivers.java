package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Log drivers with their options.
 *
 * @param fargate the drivers that Fargate has
 * @param optionsOfAll that every driver takes
 * @param options of the drivers whose options are all known
 * @param exclusive options of which a container takes one
 */
public record LogDrivers(
    List<String> fargate,
    List<Required> required,
    List<String> optionsOfAll,
    List<Options> options,
    List<List<String>> exclusive,
    List<OptionValue> values,
    String source) {
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

  /**
   * What a driver takes.
   *
   * @param names beside those that every driver takes
   */
  public record Options(String driver, List<String> names) {
    public Options {
      names = List.copyOf(names);
    }
  }

  /**
   * What an option may hold.
   *
   * @param pattern a regular expression for the whole value
   * @param expected the same for people
   */
  public record OptionValue(String option, String pattern, String expected) {
    public boolean allows(String value) {
      return Pattern.matches(pattern, value);
    }
  }

  public LogDrivers {
    fargate = List.copyOf(fargate);
    required = List.copyOf(required);
    optionsOfAll = List.copyOf(optionsOfAll);
    options = List.copyOf(options);
    exclusive = exclusive.stream().map(List::copyOf).toList();
    values = List.copyOf(values);
  }

  /** From the table that is shipped with ecsmith. */
  public static LogDrivers load() {
    Map<String, Object> table = JsonResource.object("reference/log-drivers.json");
    return new LogDrivers(
        JsonResource.strings(table, "fargate"),
        JsonResource.objects(table, "required_options").stream().map(LogDrivers::required).toList(),
        JsonResource.strings(table, "options_of_all"),
        JsonResource.objects(table, "options").stream().map(LogDrivers::options).toList(),
        JsonResource.list(table, "exclusive").stream().map(LogDrivers::strings).toList(),
        JsonResource.objects(table, "values").stream().map(LogDrivers::value).toList(),
        JsonResource.string(table, "source"));
  }

  private static Required required(Map<String, Object> row) {
    return new Required(
        JsonResource.string(row, "driver"),
        JsonResource.strings(row, "everywhere"),
        JsonResource.strings(row, "on_fargate"));
  }

  private static Options options(Map<String, Object> row) {
    return new Options(JsonResource.string(row, "driver"), JsonResource.strings(row, "options"));
  }

  private static OptionValue value(Map<String, Object> row) {
    return new OptionValue(
        JsonResource.string(row, "option"),
        JsonResource.string(row, "pattern"),
        JsonResource.string(row, "expected"));
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String.class::cast).toList();
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

  /** All that a driver takes; nothing for one whose options aren't known. */
  public Optional<List<String>> optionsOf(String driver) {
    return options.stream()
        .filter(row -> row.driver().equals(driver))
        .map(row -> Stream.concat(row.names().stream(), optionsOfAll.stream()).toList())
        .findFirst();
  }

  /** The drivers that take an option, other than by taking what every driver does. */
  public List<String> driversWith(String option) {
    return options.stream()
        .filter(row -> row.names().contains(option))
        .map(Options::driver)
        .toList();
  }

  /** What an option may hold, where that is known. */
  public Optional<OptionValue> valueOf(String option) {
    return values.stream().filter(each -> each.option().equals(option)).findFirst();
  }
}
