package dev.ecsmith.validator.fix;

import dev.ecsmith.schemas.OutputOnlyKeys;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.TextEdit;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** Takes out what ECS writes into a task definition and doesn't read. */
final class OutputOnlyMembers implements Mend {
  private final OutputOnlyKeys keys;

  OutputOnlyMembers(OutputOnlyKeys keys) {
    this.keys = keys;
  }

  @Override
  public List<TextEdit> edits(TaskDefinition task) {
    ObjectNode object = task.object();
    boolean whole = task.document().root().filter(root -> root == object).isPresent();
    return whole && object.get("containerDefinitions").isPresent()
        ? Entries.of(object)
            .without(index -> keys.names().contains(object.members().get(index).name()))
        : List.of();
  }
}
