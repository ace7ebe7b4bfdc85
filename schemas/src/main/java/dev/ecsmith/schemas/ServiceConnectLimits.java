package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What Service Connect takes and needs.
 *
 * @param proxyMemory MiB that its proxy should have of each task
 * @param proxyCpu CPU units that it should have
 * @param controllersWithout controllers of deployments that it doesn't work with
 * @param launchTypesWithout launch types that don't have it
 */
public record ServiceConnectLimits(
    List<Name> names,
    int proxyMemory,
    int proxyCpu,
    List<String> controllersWithout,
    List<String> launchTypesWithout) {
  /**
   * @param attribute that holds the name
   * @param pattern a regular expression for the whole name
   * @param allowed the same for people
   */
  public record Name(String attribute, Pattern pattern, String allowed) {
    public boolean allows(String name) {
      return pattern.matcher(name).matches();
    }
  }

  public ServiceConnectLimits {
    names = List.copyOf(names);
    controllersWithout = List.copyOf(controllersWithout);
    launchTypesWithout = List.copyOf(launchTypesWithout);
  }

  /** From the table that is shipped with ecsmith. */
  public static ServiceConnectLimits load() {
    Map<String, Object> table = JsonResource.object("reference/service-connect.json");
    return new ServiceConnectLimits(
        JsonResource.objects(table, "names").stream()
            .map(
                row ->
                    new Name(
                        JsonResource.string(row, "attribute"),
                        Pattern.compile(JsonResource.string(row, "pattern")),
                        JsonResource.string(row, "allowed")))
            .toList(),
        JsonResource.integer(table, "proxy_memory"),
        JsonResource.integer(table, "proxy_cpu"),
        JsonResource.strings(table, "controllers_without"),
        JsonResource.strings(table, "launch_types_without"));
  }

  public Name name(String attribute) {
    return names.stream()
        .filter(each -> each.attribute().equals(attribute))
        .findFirst()
        .orElseThrow();
  }
}
