package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.shape.Resemblance;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Container.PortMapping;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.Volume;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names that can be referred to.
 *
 * @param thing what they name: {@code "container"} or {@code "volume"}
 * @param known in the order of the document
 * @param complete whether every name is known; otherwise any reference may be right
 */
public record Names(String thing, List<String> known, boolean complete) {
  public Names {
    known = List.copyOf(known);
  }

  public static Names ofContainers(TaskDefinition task) {
    return of(
        "container",
        task.containers().stream().map(Container::name).toList(),
        task.knowsAllContainers());
  }

  public static Names ofVolumes(TaskDefinition task) {
    return of("volume", task.volumes().stream().map(Volume::name).toList(), task.knowsAllVolumes());
  }

  /** Of port mappings, of which those that have none don't count. */
  public static Names ofPorts(TaskDefinition task) {
    List<Value<String>> names =
        task.containers().stream()
            .flatMap(container -> container.portMappings().stream())
            .map(PortMapping::name)
            .filter(name -> !name.isAbsent())
            .toList();
    return of(
        "port",
        names,
        task.knowsAllContainers()
            && task.containers().stream()
                .allMatch(container -> container.fields().knowsAll("portMappings")));
  }

  private static Names of(String thing, List<Value<String>> names, boolean complete) {
    return new Names(
        thing,
        names.stream().flatMap(name -> name.known().stream()).toList(),
        complete && names.stream().allMatch(Value::isKnown));
  }

  /** Whether a reference is known to lead nowhere. */
  public boolean lack(Value<String> reference) {
    return complete && reference.knownTo(name -> !known.contains(name));
  }

  /** Tells of a reference that is known to lead nowhere. */
  public void check(Value<String> reference, FindingSink findings) {
    if (lack(reference)) {
      String name = reference.known().orElseThrow();
      findings.add(reference, message(name), hint(name));
    }
  }

  /** Tells that a reference leads nowhere. */
  public String message(String reference) {
    return "The task has no " + thing + " named `" + reference + "`.";
  }

  /** What to do about a reference that leads nowhere. */
  public String hint(String reference) {
    if (known.isEmpty()) {
      return "There are no " + thing + "s to refer to.";
    }
    return Resemblance.nearest(reference, known)
        .map(name -> "Did you mean `" + name + "`?")
        .orElseGet(
            () ->
                "The "
                    + thing
                    + "s are: "
                    + known.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                    + ".");
  }
}
