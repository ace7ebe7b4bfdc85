package dev.ecsmith.cli;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.TaskDefinitionRecognition;
import java.util.List;

/** Documents that a command can't do anything with unless they hold task definitions. */
final class TaskDocuments {
  private TaskDocuments() {}

  /**
   * All of a document, at least one.
   *
   * @throws CallException for a document that holds none, or breaks off
   */
  static List<TaskDefinition> tasks(Document document) {
    if (!document.faults().isEmpty()) {
      throw FileFault.reading(
          document.file(),
          "it is not " + document.format() + "; 'ecsmith lint' says where it breaks off");
    }
    if (!TaskDefinitionRecognition.isIn(document)) {
      throw FileFault.reading(document.file(), "it holds no task definition");
    }
    return TaskDefinition.allIn(document);
  }
}
