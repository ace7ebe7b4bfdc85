package dev.ecsmith.validator.permission;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Position;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.SyntaxFault;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads policies of IAM strictly: what IAM would refuse grants nothing. */
final class PolicyReader {
  /** Under these keys the AWS CLI prints policies. */
  private static final List<String> WRAPPERS =
      List.of("PolicyVersion", "PolicyDocument", "Document");

  private static final String STATEMENTS = "Statement";
  private static final String ALLOW = "Allow";
  private static final String DENY = "Deny";

  private PolicyReader() {}

  static PolicyReading read(Document document) {
    if (!document.faults().isEmpty()) {
      SyntaxFault fault = document.faults().get(0);
      Position at = document.position(fault.range().start());
      return new NoPolicy("it is not JSON at line " + at.line() + ", column " + at.column());
    }
    return document.root().map(PolicyReader::reading).orElseGet(() -> new NoPolicy("it is empty"));
  }

  static PolicyReading reading(Node root) {
    try {
      return read(root);
    } catch (Refusal e) {
      return new NoPolicy(e.getMessage());
    }
  }

  private static AccessPolicy read(Node root) {
    ObjectNode policy = unwrapped(root);
    Node statements =
        policy
            .get(STATEMENTS)
            .orElseThrow(() -> new Refusal("it is no policy of IAM: it has no " + STATEMENTS));
    List<Statement> read = new ArrayList<>();
    for (Node statement : elements(statements)) {
      read.add(statement(statement, "statement " + (read.size() + 1)));
    }
    return new AccessPolicy(read);
  }

  private static ObjectNode unwrapped(Node root) {
    Node at = root;
    for (String wrapper : WRAPPERS) {
      if (at instanceof ObjectNode object && object.get(STATEMENTS).isEmpty()) {
        at = object.get(wrapper).orElse(at);
      }
    }
    if (at instanceof ObjectNode policy) {
      return policy;
    }
    throw new Refusal("it is no policy of IAM: it holds " + at.typeName());
  }

  private static Statement statement(Node node, String name) {
    if (!(node instanceof ObjectNode statement)) {
      throw new Refusal(name + " is " + node.typeName() + ", not an object");
    }
    if (statement.get("Principal").isPresent() || statement.get("NotPrincipal").isPresent()) {
      throw new Refusal(
          name
              + " names a Principal, as the policies of resources and the trust of roles do, and"
              + " not the permissions of a role");
    }
    boolean exceptActions = statement.get("NotAction").isPresent();
    boolean exceptResources = statement.get("NotResource").isPresent();
    return new Statement(
        isDeny(statement, name),
        statement.get("Condition").isPresent(),
        globs(statement, exceptActions ? "NotAction" : "Action", name, Glob::ofAnyCase),
        exceptActions,
        globs(statement, exceptResources ? "NotResource" : "Resource", name, Glob::of),
        exceptResources);
  }

  private static boolean isDeny(ObjectNode statement, String name) {
    String effect =
        statement
            .get("Effect")
            .flatMap(PolicyReader::text)
            .orElseThrow(() -> new Refusal(name + " has no Effect"));
    boolean known = effect.equals(ALLOW) || effect.equals(DENY);
    if (!known && !Placeholders.anyIn(effect)) {
      throw new Refusal(name + " has an Effect that is neither Allow nor Deny");
    }
    return effect.equals(DENY);
  }

  private static List<Glob> globs(
      ObjectNode statement, String key, String name, Function<String, Glob> meaning) {
    Node value = statement.get(key).orElseThrow(() -> new Refusal(name + " has no " + key));
    return elements(value).stream()
        .map(
            element ->
                text(element)
                    .orElseThrow(
                        () ->
                            new Refusal(
                                name
                                    + " has "
                                    + element.typeName()
                                    + " under "
                                    + key
                                    + ", not a string")))
        .map(meaning)
        .toList();
  }

  private static Optional<String> text(Node node) {
    return node instanceof StringNode string ? Optional.of(string.value()) : Optional.empty();
  }

  /** A single value stands for a list of one. */
  private static List<Node> elements(Node node) {
    return node instanceof ArrayNode array ? array.elements() : List.of(node);
  }

  /** Ends the reading; never leaves this class. */
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String reason) {
      super(reason, null, false, false);
    }
  }
}
