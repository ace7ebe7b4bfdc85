package dev.ecsmith.validator.lint;

import dev.ecsmith.schemas.SchemaCatalog;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeSchema;
import dev.ecsmith.validator.task.TaskDefinition;

/** Holds task definitions against their schema, whatever document they stand in. */
public final class TaskDefinitionShape {
  private static final ShapeSchema TASK = ShapeSchema.named(SchemaCatalog.TASK_DEFINITION);

  /** Such lists go to Terraform, which exports null for what isn't there and takes it back. */
  private static final ShapeSchema CONTAINERS =
      TASK.property("containerDefinitions").withNullAsAbsent();

  private TaskDefinitionShape() {}

  public static Shape of(TaskDefinition task) {
    Document document = task.document();
    if (task.containersAlone()) {
      return CONTAINERS.judge(document, TaskDefinitionShape::isUnknown);
    }
    Node node = task.object();
    return TASK.judge(document, node, TaskDefinitionShape::isUnknown);
  }

  /** Of a document that holds neither an object nor a list. */
  static Shape of(Document document) {
    return TASK.judge(document, TaskDefinitionShape::isUnknown);
  }

  private static boolean isUnknown(StringNode text) {
    return Placeholders.anyIn(text.value());
  }
}
