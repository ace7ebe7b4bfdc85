package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Log routers of FireLens.
 *
 * @param options all that configure one
 * @param configuredByVariable prefix of the variables that tell an image to fetch its configuration
 */
public record FirelensRouters(
    List<Option> options, List<Router> routers, String configuredByVariable) {
  /**
   * An option of {@code firelensConfiguration}.
   *
   * @param pattern a regular expression for the whole value
   * @param expected the same for people
   */
  public record Option(String name, String pattern, String expected) {
    public boolean allows(String value) {
      return Pattern.matches(pattern, value);
    }
  }

  /**
   * A kind of router.
   *
   * @param type as the API names it
   * @param writtenByEcs the file that ECS puts its own configuration into
   * @param outputOption the log option that names the output
   * @param inImageNames words by which its images are known
   */
  public record Router(
      String type, String writtenByEcs, String outputOption, List<String> inImageNames) {
    public Router {
      inImageNames = List.copyOf(inImageNames);
    }
  }

  public FirelensRouters {
    options = List.copyOf(options);
    routers = List.copyOf(routers);
  }

  /** From the table that is shipped with ecsmith. */
  public static FirelensRouters load() {
    Map<String, Object> table = JsonResource.object("reference/firelens.json");
    return new FirelensRouters(
        JsonResource.objects(table, "options").stream().map(FirelensRouters::option).toList(),
        JsonResource.objects(table, "routers").stream().map(FirelensRouters::router).toList(),
        JsonResource.string(table, "configured_by_variable"));
  }

  private static Option option(Map<String, Object> row) {
    return new Option(
        JsonResource.string(row, "option"),
        JsonResource.string(row, "pattern"),
        JsonResource.string(row, "expected"));
  }

  private static Router router(Map<String, Object> row) {
    return new Router(
        JsonResource.string(row, "type"),
        JsonResource.string(row, "written_by_ecs"),
        JsonResource.string(row, "output_option"),
        JsonResource.strings(row, "in_image_names"));
  }

  public Optional<Option> option(String name) {
    return options.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  public Optional<Router> router(String type) {
    return routers.stream().filter(each -> each.type().equals(type)).findFirst();
  }
}
