package dev.ecsmith.validator.shape;

import dev.ecsmith.schemas.JsonResource;
import dev.ecsmith.schemas.SchemaCatalog;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.StringNode;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A JSON Schema (draft 2020-12) that documents can be held against.
 *
 * <p>It may use {@code $ref} to {@code $defs}, {@code type}, {@code properties}, {@code required},
 * {@code additionalProperties}, {@code items}, {@code enum}, {@code const}, {@code pattern}, {@code
 * uniqueItems}, bounds of numbers, lengths and counts, and annotations; anything else throws {@link
 * IllegalStateException} when a document first needs it.
 */
public final class ShapeSchema {
  private final SchemaTree tree;
  private final Map<String, Object> root;
  private final ConstraintCompiler compiler;

  private final boolean nullIsAbsent;

  private ShapeSchema(SchemaTree tree, Map<String, Object> root, boolean nullIsAbsent) {
    this.tree = tree;
    this.root = root;
    this.compiler = new ConstraintCompiler(tree);
    this.nullIsAbsent = nullIsAbsent;
  }

  /**
   * @param schema as {@link JsonResource#parse} gives it
   */
  public static ShapeSchema of(Map<String, Object> schema) {
    return new ShapeSchema(new SchemaTree(schema), schema, false);
  }

  /**
   * A schema that ecsmith publishes.
   *
   * @throws IllegalArgumentException where there is none of this name
   */
  public static ShapeSchema named(String name) {
    return SchemaCatalog.text(name)
        .map(text -> of(JsonResource.parse(text)))
        .orElseThrow(() -> new IllegalArgumentException("No schema " + name));
  }

  /**
   * The schema of one top-level key's value alone, for a document that holds nothing else: a list
   * of container definitions without the task around it.
   */
  public ShapeSchema property(String key) {
    Map<String, Object> schema = SchemaTree.properties(tree.resolve(root)).get(key);
    if (schema == null) {
      throw new IllegalArgumentException("No key " + key);
    }
    return new ShapeSchema(tree, schema, nullIsAbsent);
  }

  /** The same for a reader that takes a key with {@code null} for one that isn't there. */
  public ShapeSchema withNullAsAbsent() {
    return new ShapeSchema(tree, root, true);
  }

  /**
   * Holds a value of a document, and all that is in it, against this schema.
   *
   * @param unknown tells the strings, keys among them, that something else fills in later: nothing
   *     is said of them
   */
  public Shape judge(Document document, Node node, Predicate<? super StringNode> unknown) {
    FaultMaker maker = new FaultMaker(tree, root, node.pointer());
    ShapeJudge judge = new ShapeJudge(compiler, maker, unknown, nullIsAbsent);
    judge.judge(node, root);
    return new Shape(document, judge.faults());
  }

  /** The same for the whole document; one without a root has no faults of shape. */
  public Shape judge(Document document, Predicate<? super StringNode> unknown) {
    return document
        .root()
        .map(node -> judge(document, node, unknown))
        .orElseGet(() -> new Shape(document, List.of()));
  }
}
