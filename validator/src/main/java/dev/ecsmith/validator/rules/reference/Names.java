package dev.ecsmith.validator.rules.reference;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.shape.Resemblance;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.Volume;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The names that can be referred to.
 *
 * @param known in the order of the document
 * @param complete whether every name is known; otherwise any reference may be right
 */
record Names(List<String> known, boolean complete) {
  static Names ofContainers(TaskDefinition task) {
    return of(task.containers().stream().map(Container::name).toList());
  }

  static Names ofVolumes(TaskDefinition task) {
    return of(task.volumes().stream().map(Volume::name).toList());
  }

  private static Names of(List<Value<String>> names) {
    return new Names(
        names.stream().flatMap(name -> name.known().stream()).toList(),
        names.stream().allMatch(Value::isKnown));
  }

  /** Whether a reference is known to lead nowhere. */
  boolean lack(Value<String> reference) {
    return complete && reference.knownTo(name -> !known.contains(name));
  }

  /**
   * What to do about a reference that leads nowhere.
   *
   * @param things {@code "containers"}
   */
  String hint(String reference, String things) {
    if (known.isEmpty()) {
      return "There are no " + things + " to refer to.";
    }
    return Resemblance.nearest(reference, known)
        .map(name -> "Did you mean `" + name + "`?")
        .orElseGet(
            () ->
                "The "
                    + things
                    + " are: "
                    + known.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "))
                    + ".");
  }
}
