package dev.ecsmith.validator.rules.health;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command of a health check that isn't empty.
 *
 * @param form its first string, which says how the rest is run
 * @param arguments the rest
 */
record HealthCommand(Container container, Value<String> form, List<Value<String>> arguments) {
  static final String CMD = "CMD";
  static final String CMD_SHELL = "CMD-SHELL";

  /** Those of all containers, in the order of the document. */
  static List<HealthCommand> in(TaskDefinition task) {
    List<HealthCommand> commands = new ArrayList<>();
    for (Container container : task.containers()) {
      List<Value<String>> strings =
          container.healthCheck().known().map(check -> check.strings("command")).orElse(List.of());
      if (!strings.isEmpty()) {
        commands.add(
            new HealthCommand(
                container, strings.get(0), List.copyOf(strings.subList(1, strings.size()))));
      }
    }
    return commands;
  }

  boolean isProgram() {
    return form.knownTo(CMD::equals);
  }

  boolean isShellLine() {
    return form.knownTo(CMD_SHELL::equals);
  }

  /** What the shell runs; nothing where it isn't known. */
  Optional<String> shellLine() {
    return isShellLine() && !arguments.isEmpty() ? arguments.get(0).known() : Optional.empty();
  }

  /** The name of the program without its directory; nothing where it isn't known. */
  Optional<String> program() {
    return isProgram() && !arguments.isEmpty()
        ? arguments.get(0).known().map(path -> path.substring(path.lastIndexOf('/') + 1))
        : Optional.empty();
  }

  /** The object that the command stands in. */
  Fields fields() {
    return container.healthCheck().known().orElseThrow();
  }
}
