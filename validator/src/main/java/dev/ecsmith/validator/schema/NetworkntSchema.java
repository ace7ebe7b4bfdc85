package dev.ecsmith.validator.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ecsmith.schemas.JsonResource;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A JSON Schema (draft 2020-12) by which whole documents are judged.
 *
 * <p>It agrees with {@link dev.ecsmith.validator.shape.ShapeSchema} but in one point: {@code 60.0}
 * is an integer here, as JSON Schema has it.
 */
public final class NetworkntSchema {
  private final Map<String, Object> tree;
  private final Schema schema;

  private NetworkntSchema(Map<String, Object> tree, Schema schema) {
    this.tree = tree;
    this.schema = schema;
  }

  /**
   * @param text the schema; references lead into its own {@code $defs} only
   */
  public static NetworkntSchema of(String text) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    return new NetworkntSchema(JsonResource.parse(text), registry.getSchema(text));
  }

  /** One without a root has no faults of shape. */
  public Shape judge(Document document) {
    return judge(document, text -> false);
  }

  /**
   * The same, but nothing is said of what is still to be filled in.
   *
   * @param unknown tells these strings, keys among them
   */
  public Shape judge(Document document, Predicate<? super StringNode> unknown) {
    return new Shape(
        document, document.root().map(root -> faults(root, unknown)).orElse(List.of()));
  }

  private List<ShapeFault> faults(Node root, Predicate<? super StringNode> unknown) {
    List<Error> errors = schema.validate(JsonNodes.of(root));
    return errors.isEmpty() ? List.of() : new ErrorTranslation(tree, root, unknown).of(errors);
  }
}
