package dev.ecsmith.validator.task;

import dev.ecsmith.schemas.TaskDefinitionKeys;
import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Task definitions as CloudFormation writes them: with a capital at the beginning of every key, and
 * with functions in the place of values.
 *
 * <p>Here they get the keys of {@code RegisterTaskDefinition}, and a function becomes a
 * placeholder: what it will yield is unknown. Places and pointers stay those of the text.
 */
final class CloudFormationForm {
  static final String TYPE = "AWS::ECS::TaskDefinition";
  private static final String CONTAINERS = "ContainerDefinitions";
  private static final String FUNCTION = "Fn::";
  private static final String REFERENCE = "Ref";
  private static final String SUBSTITUTION = "Fn::Sub";
  private static final String NO_VALUE = "AWS::NoValue";

  private final TaskDefinitionKeys keys = TaskDefinitionKeys.load();

  /**
   * The properties of every task definition in a template; the document itself, where it is such an
   * object or a list of container definitions; nothing where it is neither.
   */
  static List<Node> in(Node root) {
    if (root instanceof ArrayNode list) {
      boolean containers =
          !list.elements().isEmpty()
              && list.elements().stream().allMatch(CloudFormationForm::isContainer);
      return containers ? List.of(list) : List.of();
    }
    if (!(root instanceof ObjectNode object)) {
      return List.of();
    }
    if (object.get(CONTAINERS).isPresent()) {
      return List.of(object);
    }
    return object.get("Resources").orElse(null) instanceof ObjectNode resources
        ? resources.members().stream().flatMap(each -> properties(each.value())).toList()
        : List.of();
  }

  private static Stream<Node> properties(Node resource) {
    return resource instanceof ObjectNode object
            && object.get("Type").orElse(null) instanceof StringNode type
            && type.value().equals(TYPE)
        ? object.get("Properties").filter(ObjectNode.class::isInstance).stream()
        : Stream.of();
  }

  private static boolean isContainer(Node element) {
    return element instanceof ObjectNode object
        && object.get("Name").isPresent()
        && object.get("Image").isPresent();
  }

  /** The same with the keys of {@code RegisterTaskDefinition}. */
  Node converted(Node node) {
    return converted(node, false);
  }

  /**
   * @param map whether the keys of an object are chosen by people, and stay
   */
  private Node converted(Node node, boolean map) {
    if (node instanceof ArrayNode array) {
      return new ArrayNode(
          array.pointer(),
          array.range(),
          array.elements().stream()
              .filter(each -> !isNothing(each))
              .map(each -> converted(each, false))
              .toList());
    }
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    return function(object)
        .<Node>map(text -> new StringNode(object.pointer(), object.range(), text))
        .orElseGet(
            () ->
                new ObjectNode(
                    object.pointer(),
                    object.range(),
                    object.members().stream()
                        .filter(member -> !isNothing(member.value()))
                        .map(member -> converted(member, map))
                        .toList()));
  }

  private ObjectNode.Member converted(ObjectNode.Member member, boolean map) {
    StringNode key = member.key();
    String name = map ? key.value() : keys.spelled(key.value());
    return new ObjectNode.Member(
        new StringNode(key.pointer(), key.range(), name),
        converted(member.value(), !map && keys.maps().contains(name)));
  }

  /** Of text with variables the text, of any other function a placeholder; else nothing. */
  private static Optional<String> function(ObjectNode object) {
    if (object.members().size() != 1) {
      return Optional.empty();
    }
    ObjectNode.Member only = object.members().get(0);
    if (only.name().equals(SUBSTITUTION)) {
      return Optional.of(text(only.value()).orElse("${" + SUBSTITUTION + "}"));
    }
    return only.name().equals(REFERENCE) || only.name().startsWith(FUNCTION)
        ? Optional.of("${" + only.name() + "}")
        : Optional.empty();
  }

  private static Optional<String> text(Node argument) {
    Node template =
        argument instanceof ArrayNode list && !list.elements().isEmpty()
            ? list.elements().get(0)
            : argument;
    return template instanceof StringNode text ? Optional.of(text.value()) : Optional.empty();
  }

  private static boolean isNothing(Node node) {
    return node instanceof ObjectNode object
        && object.members().size() == 1
        && object.get(REFERENCE).orElse(null) instanceof StringNode name
        && name.value().equals(NO_VALUE);
  }
}
