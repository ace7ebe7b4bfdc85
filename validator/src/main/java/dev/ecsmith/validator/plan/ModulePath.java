package dev.ecsmith.validator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The instance of a module in which something stands.
 *
 * @param steps from the root module down; none for the root module itself
 */
record ModulePath(List<Step> steps) {
  static final ModulePath ROOT = new ModulePath(List.of());

  private static final String MODULE = "module.";

  /**
   * One call of a module.
   *
   * @param key of the instance, as in {@link Resource}; empty where the call makes one only
   */
  record Step(String name, String key) {}

  ModulePath {
    steps = List.copyOf(steps);
  }

  /**
   * @param address for example {@code module.network.module.subnets["public"]}
   */
  static ModulePath of(String address) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    while (address.startsWith(MODULE, at)) {
      int start = at + MODULE.length();
      int end = start;
      while (end < address.length() && address.charAt(end) != '.' && address.charAt(end) != '[') {
        end++;
      }
      InstanceKey key = InstanceKey.at(address, end);
      steps.add(new Step(address.substring(start, end), key.text()));
      at = key.end() + 1;
    }
    return new ModulePath(steps);
  }

  /** The names of the calls: the way to the module in the configuration. */
  List<String> names() {
    return steps.stream().map(Step::name).toList();
  }

  /** That of the last call; empty for the root module and a call that makes one instance. */
  String key() {
    return steps.isEmpty() ? "" : steps.get(steps.size() - 1).key();
  }

  /** Where the module is called. */
  Optional<ModulePath> caller() {
    return steps.isEmpty()
        ? Optional.empty()
        : Optional.of(new ModulePath(steps.subList(0, steps.size() - 1)));
  }

  /** Whether it is that module, or one that is called in it. */
  boolean isWithin(ModulePath other) {
    return steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }

  /** Whether this is an instance of a module that is called there. */
  boolean isCall(ModulePath caller, String name) {
    return steps.size() == caller.steps.size() + 1
        && steps.subList(0, caller.steps.size()).equals(caller.steps)
        && steps.get(caller.steps.size()).name().equals(name);
  }

  /** Without quotes around keys. */
  @Override
  public String toString() {
    return steps.stream()
        .map(step -> MODULE + step.name() + (step.key().isEmpty() ? "" : "[" + step.key() + "]"))
        .collect(Collectors.joining("."));
  }
}
