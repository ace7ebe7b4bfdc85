package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.shape.Resemblance;
import dev.ecsmith.validator.task.Container;
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
record Names(String thing, List<String> known, boolean complete) {
  static Names ofContainers(TaskDefinition task) {
    return of(
        "container",
        task.containers().stream().map(Container::name).toList(),
        task.knowsAllContainers());
  }

  static Names ofVolumes(TaskDefinition task) {
    return of("volume", task.volumes().stream().map(Volume::name).toList(), task.knowsAllVolumes());
  }

  private static Names of(String thing, List<Value<String>> names, boolean complete) {
    return new Names(
        thing,
        names.stream().flatMap(name -> name.known().stream()).toList(),
        complete && names.stream().allMatch(Value::isKnown));
  }

  /** Whether a reference is known to lead nowhere. */
  boolean lack(Value<String> reference) {
    return complete && reference.knownTo(name -> !known.contains(name));
  }

  /** Tells of a reference that is known to lead nowhere. */
  void check(Value<String> reference, FindingSink findings) {
    if (lack(reference)) {
      String name = reference.known().orElseThrow();
      findings.add(reference, message(name), hint(name));
    }
  }

  String message(String reference) {
    return "The task has no " + thing + " named `" + reference + "`.";
  }

  /** What to do about a reference that leads nowhere. */
  String hint(String reference) {
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
