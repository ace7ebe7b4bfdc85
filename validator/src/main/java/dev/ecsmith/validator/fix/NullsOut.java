package dev.ecsmith.validator.fix;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.TextEdit;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes out members whose value is {@code null}: the AWS CLI refuses them, and to everybody else
 * they are as good as none. In a list of container definitions alone they do no harm.
 */
final class NullsOut implements Mend {
  @Override
  public List<TextEdit> edits(TaskDefinition task) {
    List<TextEdit> edits = new ArrayList<>();
    if (!task.containersAlone()) {
      collect(task.node(), edits);
    }
    return edits;
  }

  private static void collect(Node node, List<TextEdit> edits) {
    if (node instanceof ObjectNode object) {
      edits.addAll(
          Entries.of(object)
              .without(index -> object.members().get(index).value() instanceof NullNode));
      object.members().forEach(member -> collect(member.value(), edits));
    } else if (node instanceof ArrayNode array) {
      array.elements().forEach(element -> collect(element, edits));
    }
  }
}
