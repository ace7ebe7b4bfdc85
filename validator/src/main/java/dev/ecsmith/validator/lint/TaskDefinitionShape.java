package dev.ecsmith.validator.lint;

import dev.ecsmith.schemas.SchemaCatalog;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.shape.JsonType;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;
import dev.ecsmith.validator.shape.ShapeSchema;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Locale;
import java.util.Set;

/** Holds task definitions against their schema, whatever document they stand in. */
public final class TaskDefinitionShape {
  /** That a key is null is told once for all of them, by a rule of its own. */
  private static final ShapeSchema TASK =
      ShapeSchema.named(SchemaCatalog.TASK_DEFINITION).withNullAsAbsent();

  private static final ShapeSchema CONTAINERS = TASK.property("containerDefinitions");

  private static final Set<String> MAY_BE_EMPTY =
      Set.of(
          "appProtocol",
          "cpuArchitecture",
          "iam",
          "ipcMode",
          "networkMode",
          "operatingSystemFamily",
          "pidMode",
          "protocol",
          "scope",
          "transitEncryption",
          "versionConsistency");

  private static final Set<String> BOOLEANS_OF_OLD_YAML = Set.of("yes", "no", "on", "off");

  private TaskDefinitionShape() {}

  public static Shape of(TaskDefinition task) {
    Shape shape = written(task);
    boolean cloudFormation = task.hasCloudFormationKeys();
    return new Shape(
        shape.document(),
        shape.faults().stream()
            .filter(fault -> !isLeftEmpty(fault))
            .filter(fault -> !cloudFormation || !isMendedByCloudFormation(fault))
            .toList());
  }

  /** Tools written in Go, ecspresso among them, print an enumeration that isn't set as "". */
  private static boolean isLeftEmpty(ShapeFault fault) {
    return fault instanceof ShapeFault.ValueNotAllowed wrong
        && wrong.value().isEmpty()
        && MAY_BE_EMPTY.contains(wrong.at().pointer().lastToken());
  }

  private static Shape written(TaskDefinition task) {
    Document document = task.document();
    if (task.containersAlone()) {
      return CONTAINERS.judge(document, task.node(), TaskDefinitionShape::isUnknown);
    }
    Node node = task.object();
    return TASK.judge(document, node, TaskDefinitionShape::isUnknown);
  }

  /**
   * It turns numbers and strings into each other, reads YAML 1.1 with its words for true and false,
   * and finds a name for a family without one.
   */
  private static boolean isMendedByCloudFormation(ShapeFault fault) {
    return (fault instanceof ShapeFault.WrongType type
            && (!type.mended().isEmpty() || isBooleanOfOldYaml(type)))
        || (fault instanceof ShapeFault.MissingKey missing && missing.key().equals("family"));
  }

  private static boolean isBooleanOfOldYaml(ShapeFault.WrongType fault) {
    return fault.expected().contains(JsonType.BOOLEAN)
        && fault.at() instanceof StringNode text
        && BOOLEANS_OF_OLD_YAML.contains(text.value().toLowerCase(Locale.ROOT));
  }

  /** Of a document that holds neither an object nor a list. */
  static Shape of(Document document) {
    return TASK.judge(document, TaskDefinitionShape::isUnknown);
  }

  private static boolean isUnknown(StringNode text) {
    return Placeholders.anyIn(text.value());
  }
}
