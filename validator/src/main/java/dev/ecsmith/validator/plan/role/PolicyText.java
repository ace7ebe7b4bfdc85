package dev.ecsmith.validator.plan.role;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads policies out of attributes of a plan: as JSON where it is known, else as the statements of
 * the data source that makes it. Those tell actions also where resources are known after apply.
 */
final class PolicyText {
  private static final String DOCUMENT = "aws_iam_policy_document";
  private static final List<String> PARENTS =
      List.of(
          "source_json", "override_json", "source_policy_documents", "override_policy_documents");

  /** Of the data source, by the keys of IAM. */
  private static final Map<String, String> KEYS =
      Map.of(
          "effect", "Effect",
          "actions", "Action",
          "not_actions", "NotAction",
          "resources", "Resource",
          "not_resources", "NotResource");

  private PolicyText() {}

  /** Nothing where it isn't known. */
  static Optional<Node> of(Attributes attributes, String name, Document plan) {
    if (attributes.node().get(name).orElse(null) instanceof StringNode text
        && !text.value().equals(Fields.KNOWN_AFTER_APPLY)) {
      return JsonReader.readInside(plan, text);
    }
    return attributes.link(name, DOCUMENT).only().flatMap(PolicyText::of);
  }

  private static Optional<Node> of(Resource document) {
    boolean alone =
        PARENTS.stream()
            .allMatch(
                each ->
                    document.attributes().list(each).isAbsent()
                        || document.string(each).isAbsent());
    boolean known = alone && document.attributes().knowsBlocks("statement");
    if (!known) {
      return Optional.empty();
    }
    ObjectNode from = document.node();
    List<Node> statements = new ArrayList<>();
    for (Attributes each : document.blocks("statement")) {
      if (!each.knowsBlocks("principals")) {
        return Optional.empty();
      }
      statements.add(statement(each));
    }
    return Optional.of(
        new ObjectNode(
            from.pointer(),
            from.range(),
            List.of(member("Statement", new ArrayNode(from.pointer(), from.range(), statements)))));
  }

  private static Node statement(Attributes from) {
    List<ObjectNode.Member> members = new ArrayList<>();
    ObjectNode node = from.node();
    if (from.string("effect").isAbsent()) {
      members.add(member("Effect", new StringNode(node.pointer(), node.range(), "Allow")));
    }
    for (ObjectNode.Member each : node.members()) {
      boolean set =
          each.value() instanceof StringNode
              || (each.value() instanceof ArrayNode list && !list.elements().isEmpty());
      if (KEYS.containsKey(each.name()) && set) {
        members.add(member(KEYS.get(each.name()), each.value()));
      }
    }
    if (!from.blocks("condition").isEmpty()) {
      members.add(member("Condition", condition(from)));
    }
    if (!from.blocks("principals").isEmpty()) {
      members.add(member("Principal", principals(from)));
    }
    if (!from.blocks("not_principals").isEmpty()) {
      members.add(member("NotPrincipal", node));
    }
    return new ObjectNode(node.pointer(), node.range(), members);
  }

  private static Node condition(Attributes statement) {
    List<ObjectNode.Member> operators = new ArrayList<>();
    for (Attributes each : statement.blocks("condition")) {
      ObjectNode node = each.node();
      String variable = each.string("variable").known().orElse("");
      operators.add(
          member(
              each.string("test").known().orElse(""),
              new ObjectNode(node.pointer(), node.range(), List.of(member(variable, node)))));
    }
    ObjectNode node = statement.node();
    return new ObjectNode(node.pointer(), node.range(), operators);
  }

  private static Node principals(Attributes statement) {
    List<ObjectNode.Member> kinds = new ArrayList<>();
    for (Attributes each : statement.blocks("principals")) {
      Node identifiers = each.node().get("identifiers").orElse(each.node());
      kinds.add(member(each.string("type").known().orElse("*"), identifiers));
    }
    ObjectNode node = statement.node();
    return new ObjectNode(node.pointer(), node.range(), kinds);
  }

  private static ObjectNode.Member member(String name, Node value) {
    return new ObjectNode.Member(new StringNode(value.pointer(), value.range(), name), value);
  }
}
