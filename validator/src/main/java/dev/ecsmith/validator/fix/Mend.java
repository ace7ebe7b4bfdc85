package dev.ecsmith.validator.fix;

import dev.ecsmith.validator.document.TextEdit;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** Knows one kind of fault that can be mended without a question. */
@FunctionalInterface
interface Mend {
  /** None of them overlap; none where there is nothing to mend. */
  List<TextEdit> edits(TaskDefinition task);
}
