package dev.ecsmith.validator.fix;

import dev.ecsmith.validator.document.TextEdit;
import dev.ecsmith.validator.lint.TaskDefinitionShape;
import dev.ecsmith.validator.shape.ShapeFault;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** Puts numbers and booleans in quotes, or takes them out, as their keys demand. */
final class ScalarTypes implements Mend {
  @Override
  public List<TextEdit> edits(TaskDefinition task) {
    return TaskDefinitionShape.of(task).faults().stream()
        .filter(ShapeFault.WrongType.class::isInstance)
        .map(ShapeFault.WrongType.class::cast)
        .filter(fault -> !fault.mended().isEmpty())
        .map(fault -> new TextEdit(fault.at().range(), fault.mended()))
        .toList();
  }
}
