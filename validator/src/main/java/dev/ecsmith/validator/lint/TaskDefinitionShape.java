package dev.ecsmith.validator.lint;

import dev.ecsmith.schemas.SchemaCatalog;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;
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
    Shape shape = written(task);
    return task.hasCloudFormationKeys()
        ? new Shape(
            shape.document(),
            shape.faults().stream().filter(fault -> !isMendedByCloudFormation(fault)).toList())
        : shape;
  }

  private static Shape written(TaskDefinition task) {
    Document document = task.document();
    if (task.containersAlone()) {
      return CONTAINERS.judge(document, task.node(), TaskDefinitionShape::isUnknown);
    }
    Node node = task.object();
    return TASK.judge(document, node, TaskDefinitionShape::isUnknown);
  }

  /** It turns numbers and strings into each other, and finds a name for a family without one. */
  private static boolean isMendedByCloudFormation(ShapeFault fault) {
    return (fault instanceof ShapeFault.WrongType type && !type.mended().isEmpty())
        || (fault instanceof ShapeFault.MissingKey missing && missing.key().equals("family"));
  }

  /** Of a document that holds neither an object nor a list. */
  static Shape of(Document document) {
    return TASK.judge(document, TaskDefinitionShape::isUnknown);
  }

  private static boolean isUnknown(StringNode text) {
    return Placeholders.anyIn(text.value());
  }
}
