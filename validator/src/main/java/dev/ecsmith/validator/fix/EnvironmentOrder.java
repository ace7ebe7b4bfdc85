package dev.ecsmith.validator.fix;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.TextEdit;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes a variable out that stands twice with the same value, and sorts variables by name, so that
 * two versions of a task definition differ in what was changed alone. Where a name stands twice
 * with different values the order means something, and stays.
 */
final class EnvironmentOrder implements Mend {
  /** An element of {@code environment} that has a name and a value, and nothing else. */
  private record Variable(String name, String value, TextRange range) {}

  @Override
  public List<TextEdit> edits(TaskDefinition task) {
    List<TextEdit> edits = new ArrayList<>();
    for (Container container : task.containers()) {
      if (container.fields().object().get("environment").orElse(null) instanceof ArrayNode array) {
        edits.addAll(edits(array, task.document().text()));
      }
    }
    return edits;
  }

  private static List<TextEdit> edits(ArrayNode array, String text) {
    List<Variable> variables = new ArrayList<>();
    for (Node element : array.elements()) {
      if (!(element instanceof ObjectNode object)
          || object.members().size() != 2
          || !(object.get("name").orElse(null) instanceof StringNode name)
          || !(object.get("value").orElse(null) instanceof StringNode value)
          || Placeholders.anyIn(name.value())) {
        return List.of();
      }
      variables.add(new Variable(name.value(), value.value(), element.range()));
    }
    Set<Integer> repeated = repeated(variables);
    return repeated.isEmpty()
        ? sorted(variables, text)
        : Entries.of(array).without(repeated::contains);
  }

  private static Set<Integer> repeated(List<Variable> variables) {
    Set<Integer> repeated = new HashSet<>();
    Set<List<String>> seen = new HashSet<>();
    for (int i = 0; i < variables.size(); i++) {
      if (!seen.add(List.of(variables.get(i).name(), variables.get(i).value()))) {
        repeated.add(i);
      }
    }
    return repeated;
  }

  private static List<TextEdit> sorted(List<Variable> variables, String text) {
    if (variables.stream().map(Variable::name).distinct().count() < variables.size()) {
      return List.of();
    }
    List<Variable> sorted =
        variables.stream().sorted(Comparator.comparing(Variable::name)).toList();
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      TextRange from = sorted.get(i).range();
      TextRange to = variables.get(i).range();
      if (!from.equals(to)) {
        edits.add(new TextEdit(to, text.substring(from.start(), from.end())));
      }
    }
    return edits;
  }
}
