package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of the kernel a container has for itself, and what lets it leave its bounds.
 *
 * @param farReachingCapabilities without the prefix {@code CAP_}
 */
public record KernelSettings(
    List<Parameters> parameters, List<String> farReachingCapabilities, String source) {
  /** The namespace whose parameters a task shares with the host in the network mode host. */
  public static final String NETWORK = "network";

  /** The namespace whose parameters a task shares with the host in the IPC mode host. */
  public static final String IPC = "ipc";

  /**
   * Parameters that each namespace of a kind has for itself.
   *
   * @param names one that ends with a dot stands for all that begin so
   */
  public record Parameters(String namespace, List<String> names) {
    public Parameters {
      names = List.copyOf(names);
    }

    boolean have(String parameter) {
      return names.stream()
          .anyMatch(
              name -> name.endsWith(".") ? parameter.startsWith(name) : parameter.equals(name));
    }
  }

  public KernelSettings {
    parameters = List.copyOf(parameters);
    farReachingCapabilities = List.copyOf(farReachingCapabilities);
  }

  /** From the table that is shipped with ecsmith. */
  public static KernelSettings load() {
    Map<String, Object> table = JsonResource.object("reference/kernel-settings.json");
    return new KernelSettings(
        JsonResource.objects(table, "parameters").stream()
            .map(
                row ->
                    new Parameters(
                        JsonResource.string(row, "namespace"), JsonResource.strings(row, "names")))
            .toList(),
        JsonResource.strings(table, "far_reaching_capabilities"),
        JsonResource.string(table, "source"));
  }

  /** The namespace that a parameter belongs to; nothing for one of the whole host. */
  public Optional<String> namespaceOf(String parameter) {
    return parameters.stream()
        .filter(each -> each.have(parameter))
        .map(Parameters::namespace)
        .findFirst();
  }
}
