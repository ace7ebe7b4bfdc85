package dev.ecsmith.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A task definition as ECS has it.
 *
 * @param described what {@code describe-task-definition} answers
 */
record RegisteredTask(Object described) {
  private static final Pattern FILLED_IN = Pattern.compile("\\$\\{[a-z0-9_]+}");

  static RegisteredTask describe(AwsCli cli, String family) {
    return new RegisteredTask(
        Json.at(
            cli.json("ecs", "describe-task-definition", "--task-definition", family),
            "taskDefinition"));
  }

  /**
   * What stands in the file and isn't so in ECS, one line each. Where the file has a {@code
   * ${name}}, ECS must have something; what ECS adds is its own affair.
   */
  List<String> differencesFrom(String file) {
    List<String> differences = new ArrayList<>();
    compare("", Json.parse(file), described, differences);
    return differences;
  }

  private static void compare(
      String place, Object file, Object registered, List<String> differences) {
    if (file instanceof Map<?, ?> members && registered instanceof Map<?, ?> others) {
      members.forEach(
          (name, value) -> compare(place + "/" + name, value, others.get(name), differences));
    } else if (file instanceof List<?> elements
        && registered instanceof List<?> others
        && elements.size() == others.size()) {
      for (int i = 0; i < elements.size(); i++) {
        compare(place + "/" + i, elements.get(i), others.get(i), differences);
      }
    } else if (!agree(file, registered)) {
      differences.add(place + ": " + file + " was registered as " + registered);
    }
  }

  private static boolean agree(Object file, Object registered) {
    if (file instanceof String text && registered instanceof String other) {
      return form(text).matcher(other).matches();
    }
    return file.equals(registered);
  }

  private static Pattern form(String text) {
    return Pattern.compile(
        Stream.of(FILLED_IN.split(text, -1)).map(Pattern::quote).collect(Collectors.joining(".+")),
        Pattern.DOTALL);
  }
}
