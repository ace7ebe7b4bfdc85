package dev.ecsmith.validator.task;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Format;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;

/** Tells task definitions from the other JSON and YAML files of a directory. */
public final class TaskDefinitionRecognition {
  private static final String CONTAINERS = "containerDefinitions";
  private static final String WRAPPER = "taskDefinition";

  private TaskDefinitionRecognition() {}

  /** Whether it pays to read a text: most files of a repository are turned away here. */
  public static boolean isPossibleIn(String text) {
    return text.contains("\"" + CONTAINERS + "\"")
        || text.contains("\"image\"")
        || text.contains("\"ContainerDefinitions\"")
        || text.contains("\"Image\"")
        || text.contains(CONTAINERS + ":")
        || text.contains("ContainerDefinitions:");
  }

  /**
   * Whether the document is meant as a task definition, the output that describes one, or a list of
   * container definitions. Of broken text the name of the key decides.
   */
  public static boolean isIn(Document document) {
    return document
        .root()
        .map(root -> isIn(root) || !CloudFormationForm.in(root).isEmpty())
        .orElseGet(() -> document.text().contains(key(document.format())));
  }

  private static String key(Format format) {
    return format == Format.JSON ? "\"" + CONTAINERS + "\"" : CloudFormationForm.TYPE;
  }

  private static boolean isIn(Node root) {
    if (root instanceof ArrayNode list) {
      return !list.elements().isEmpty()
          && list.elements().stream().allMatch(TaskDefinitionRecognition::isContainer);
    }
    return root instanceof ObjectNode object
        && (object.get(CONTAINERS).isPresent()
            || (object.get(WRAPPER).orElse(null) instanceof ObjectNode wrapped
                && wrapped.get(CONTAINERS).isPresent()));
  }

  private static boolean isContainer(Node element) {
    return element instanceof ObjectNode container
        && container.get("name").isPresent()
        && container.get("image").isPresent();
  }
}
