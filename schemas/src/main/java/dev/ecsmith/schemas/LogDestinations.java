package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where log drivers and the outputs of log routers send to.
 *
 * @param local what addresses begin with that stay on the machine
 * @param roleOption of an output, for a role that it writes with instead of the task role
 * @param addressOptions of an output, each with a host or a whole address
 * @param portOptions of an output
 */
public record LogDestinations(
    List<String> local,
    List<Driver> drivers,
    List<ServiceOutput> services,
    String roleOption,
    List<HostOutput> hosts,
    List<String> addressOptions,
    List<String> portOptions) {
  /**
   * A log driver that sends to a host.
   *
   * @param addressOption holds the address
   * @param host without the option; empty where the driver needs it
   * @param port where the address has none
   */
  public record Driver(String name, String addressOption, String host, int port) {}

  /**
   * An output to a service of AWS.
   *
   * @param router {@code fluentbit} or {@code fluentd}
   * @param purposes of the task role
   * @param arn of what it writes to, with {@code {partition}}, {@code {region}}, {@code {account}}
   *     and {@code {name}} in it
   * @param nameOption holds the name
   * @param createOption makes the output create it; empty where there is none
   * @param createPurpose of the task role in that case
   */
  public record ServiceOutput(
      String router,
      List<String> outputs,
      List<String> purposes,
      String arn,
      String nameOption,
      String regionOption,
      String createOption,
      String createPurpose) {
    public ServiceOutput {
      outputs = List.copyOf(outputs);
      purposes = List.copyOf(purposes);
    }
  }

  /**
   * An output to a host.
   *
   * @param host where no option names one; empty where the output needs it
   * @param port where no option names one
   */
  public record HostOutput(List<String> outputs, String host, int port) {
    public HostOutput {
      outputs = List.copyOf(outputs);
    }
  }

  public LogDestinations {
    local = List.copyOf(local);
    drivers = List.copyOf(drivers);
    services = List.copyOf(services);
    hosts = List.copyOf(hosts);
    addressOptions = List.copyOf(addressOptions);
    portOptions = List.copyOf(portOptions);
  }

  /** From the table that is shipped with ecsmith. */
  public static LogDestinations load() {
    Map<String, Object> table = JsonResource.object("reference/log-destinations.json");
    return new LogDestinations(
        JsonResource.strings(table, "local"),
        JsonResource.objects(table, "drivers").stream().map(LogDestinations::driver).toList(),
        JsonResource.objects(table, "services").stream().map(LogDestinations::service).toList(),
        JsonResource.string(table, "role_option"),
        JsonResource.objects(table, "hosts").stream().map(LogDestinations::host).toList(),
        JsonResource.strings(table, "address_options"),
        JsonResource.strings(table, "port_options"));
  }

  private static Driver driver(Map<String, Object> row) {
    return new Driver(
        JsonResource.string(row, "driver"),
        JsonResource.string(row, "address_option"),
        JsonResource.string(row, "host"),
        JsonResource.integer(row, "port"));
  }

  private static ServiceOutput service(Map<String, Object> row) {
    return new ServiceOutput(
        JsonResource.string(row, "router"),
        JsonResource.strings(row, "outputs"),
        JsonResource.strings(row, "purposes"),
        JsonResource.string(row, "arn"),
        JsonResource.string(row, "name_option"),
        JsonResource.string(row, "region_option"),
        JsonResource.string(row, "create_option"),
        JsonResource.string(row, "create_purpose"));
  }

  private static HostOutput host(Map<String, Object> row) {
    return new HostOutput(
        JsonResource.strings(row, "outputs"),
        JsonResource.string(row, "host"),
        JsonResource.integer(row, "port"));
  }

  /** Nothing for a driver that sends to no host. */
  public Optional<Driver> driver(String name) {
    return drivers.stream().filter(driver -> driver.name().equals(name)).findFirst();
  }

  /** Nothing for an output that sends to no service of AWS. */
  public Optional<ServiceOutput> service(String router, String output) {
    return services.stream()
        .filter(each -> each.router().equals(router) && each.outputs().contains(output))
        .findFirst();
  }

  /** Nothing for an output that isn't known. */
  public Optional<HostOutput> host(String output) {
    return hosts.stream().filter(each -> each.outputs().contains(output)).findFirst();
  }

  /** Whether an address leads nowhere else than to the machine itself. */
  public boolean isLocal(String address) {
    String bare = address.substring(address.indexOf("//") < 0 ? 0 : address.indexOf("//") + 2);
    return local.stream().anyMatch(start -> address.startsWith(start) || bare.startsWith(start));
  }
}
