package dev.ecsmith.validator.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.shape.Bounds;
import dev.ecsmith.validator.shape.FaultMaker;
import dev.ecsmith.validator.shape.SchemaTree;
import dev.ecsmith.validator.shape.ShapeFault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Says in our terms what networknt says of one document. */
final class ErrorTranslation {
  private final SchemaTree tree;
  private final FaultMaker maker;
  private final Predicate<? super StringNode> unknown;
  private final Map<Pointer, Node> nodes = new HashMap<>();
  private final Map<Pointer, ObjectNode.Member> members = new HashMap<>();

  /** Objects that get further keys from elsewhere. */
  private final Set<Pointer> incomplete = new HashSet<>();

  /** Lists of which all is told that stands there twice; each pair of equals is an error. */
  private final Set<Pointer> repetitive = new HashSet<>();

  private final List<ShapeFault> faults = new ArrayList<>();
  private final Map<Pointer, List<ObjectNode.Member>> unknownKeys = new LinkedHashMap<>();
  private final Map<Pointer, Set<String>> knownKeys = new HashMap<>();

  ErrorTranslation(Map<String, Object> schema, Node root, Predicate<? super StringNode> unknown) {
    this.tree = new SchemaTree(schema);
    this.maker = new FaultMaker(schema);
    this.unknown = unknown;
    collect(root);
  }

  List<ShapeFault> of(List<Error> errors) {
    Set<Pointer> mistyped = new HashSet<>();
    for (Error error : errors) {
      if (error.getKeyword().equals("type")) {
        mistyped.add(pointer(error.getInstanceLocation()));
      }
    }
    for (Error error : errors) {
      Node at = nodes.get(pointer(error.getInstanceLocation()));
      boolean meansNothing = mistyped.contains(at.pointer()) && !error.getKeyword().equals("type");
      if (!meansNothing && !(at instanceof StringNode text && unknown.test(text))) {
        translate(error, at, schemaOf(error));
      }
    }
    unknownKeys.forEach(
        (pointer, members) ->
            faults.addAll(
                maker.unknownKeys(
                    (ObjectNode) nodes.get(pointer), members, knownKeys.get(pointer))));
    return faults;
  }

  private void translate(Error error, Node at, Map<String, Object> schema) {
    String keyword = error.getKeyword();
    String description = description(error, schema);
    if (keyword.equals("type")) {
      faults.add(FaultMaker.wrongType(at, SchemaTree.types(schema), description));
    } else if (keyword.equals("enum") || keyword.equals("const")) {
      faults.add(FaultMaker.valueNotAllowed(at, SchemaTree.allowed(schema)));
    } else if (at instanceof ObjectNode object) {
      translateObject(error, object, schema);
    } else if (at instanceof ArrayNode array) {
      translateArray(error, array, schema);
    } else if (at instanceof NumberNode number
        && (keyword.equals("minimum") || keyword.equals("maximum"))) {
      Bounds bounds = Bounds.of(schema, "minimum", "maximum");
      faults.add(new ShapeFault.OutOfRange(number, bounds, description));
    } else if (at instanceof StringNode text) {
      translateString(error, text, schema);
    } else {
      faults.add(unmet(error, at, schema));
    }
  }

  private void translateObject(Error error, ObjectNode object, Map<String, Object> schema) {
    boolean complete = !incomplete.contains(object.pointer());
    String key = error.getProperty();
    switch (error.getKeyword()) {
      case "required" -> {
        if (complete) {
          faults.add(maker.missingKey(object, key, SchemaTree.properties(schema)));
        }
      }
      case "additionalProperties" -> {
        ObjectNode.Member member = members.get(object.pointer().child(key));
        if (!unknown.test(member.key())) {
          unknownKeys.computeIfAbsent(object.pointer(), p -> new ArrayList<>()).add(member);
          knownKeys.put(object.pointer(), SchemaTree.properties(schema).keySet());
        }
      }
      case "minProperties", "maxProperties" -> {
        if (complete) {
          int count = JsonNodes.of(object).size();
          Bounds bounds = Bounds.of(schema, "minProperties", "maxProperties");
          List<String> choices =
              Boolean.FALSE.equals(schema.get("additionalProperties"))
                  ? List.copyOf(SchemaTree.properties(schema).keySet())
                  : List.of();
          faults.add(new ShapeFault.WrongCount(object, count, bounds, choices));
        }
      }
      default -> faults.add(unmet(error, object, schema));
    }
  }

  private void translateArray(Error error, ArrayNode array, Map<String, Object> schema) {
    switch (error.getKeyword()) {
      case "minItems", "maxItems" ->
          faults.add(
              new ShapeFault.WrongCount(
                  array,
                  array.elements().size(),
                  Bounds.of(schema, "minItems", "maxItems"),
                  List.of()));
      case "uniqueItems" -> {
        if (repetitive.add(array.pointer())) {
          faults.addAll(
              FaultMaker.repeatedElements(
                  array.elements().stream()
                      .filter(each -> !(each instanceof StringNode text && unknown.test(text)))
                      .toList()));
        }
      }
      default -> faults.add(unmet(error, array, schema));
    }
  }

  private void translateString(Error error, StringNode text, Map<String, Object> schema) {
    switch (error.getKeyword()) {
      case "pattern" ->
          faults.add(
              new ShapeFault.PatternMismatch(
                  text, (String) schema.get("pattern"), SchemaTree.patternInWords(schema)));
      case "minLength", "maxLength" -> {
        int length = text.value().codePointCount(0, text.value().length());
        Bounds bounds = Bounds.of(schema, "minLength", "maxLength");
        faults.add(new ShapeFault.WrongLength(text, length, bounds));
      }
      default -> faults.add(unmet(error, text, schema));
    }
  }

  private static ShapeFault unmet(Error error, Node at, Map<String, Object> schema) {
    return new ShapeFault.UnmetDemand(at, error.getKeyword(), SchemaTree.description(schema));
  }

  /** The object of the schema that holds the keyword. */
  private Map<String, Object> schemaOf(Error error) {
    NodePath path = error.getSchemaLocation().getFragment();
    Object schema = tree.root();
    for (int i = 0; i < path.getNameCount() - 1; i++) {
      schema = below(schema, path.getElement(i).toString());
    }
    return SchemaTree.object(schema);
  }

  /** Of a reference what stands beside it, and only else what is said of all its uses. */
  private String description(Error error, Map<String, Object> schema) {
    NodePath path = error.getEvaluationPath();
    Object at = tree.root();
    String beside = "";
    for (int i = 0; i < path.getNameCount() - 1; i++) {
      String step = path.getElement(i).toString();
      boolean reference = step.equals("$ref");
      beside = reference ? SchemaTree.description(SchemaTree.object(at)) : "";
      at = reference ? tree.resolve(SchemaTree.object(at)) : below(at, step);
    }
    return beside.isEmpty() ? SchemaTree.description(schema) : beside;
  }

  private static Object below(Object schema, String step) {
    return schema instanceof List<?> list
        ? list.get(Integer.parseInt(step))
        : SchemaTree.object(schema).get(step);
  }

  private static Pointer pointer(NodePath path) {
    Pointer pointer = Pointer.ROOT;
    for (int i = 0; i < path.getNameCount(); i++) {
      pointer = pointer.child(path.getElement(i).toString());
    }
    return pointer;
  }

  private void collect(ObjectNode object, ObjectNode.Member member) {
    members.put(member.value().pointer(), member);
    if (unknown.test(member.key())) {
      incomplete.add(object.pointer());
    }
    collect(member.value());
  }

  private void collect(Node node) {
    nodes.put(node.pointer(), node);
    if (node instanceof ObjectNode object) {
      object.members().forEach(member -> collect(object, member));
    } else if (node instanceof ArrayNode array) {
      array.elements().forEach(this::collect);
    }
  }
}
