package dev.ecsmith.validator.secret;

import dev.ecsmith.schemas.SecretVariables;
import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the secrets that a task definition holds in clear text. */
public final class ClearTextSecrets {
  private final SecretName names;
  private final SecretValue values;

  public ClearTextSecrets(SecretVariables known) {
    this.names = new SecretName(known);
    this.values = new SecretValue(known);
  }

  /** Those of all containers, in the order of the document. */
  public List<ClearTextSecret> in(TaskDefinition task) {
    return task.containers().stream().flatMap(container -> in(container).stream()).toList();
  }

  public List<ClearTextSecret> in(Container container) {
    return container.environment().stream().flatMap(each -> in(each).stream()).toList();
  }

  /** Those among the members of any object below a node, whose keys are taken for names. */
  public List<ClearTextSecret> amongMembers(Node root) {
    List<ClearTextSecret> found = new ArrayList<>();
    addFrom(root, "", found);
    return found;
  }

  private void addFrom(Node node, String name, List<ClearTextSecret> found) {
    if (node instanceof ObjectNode object) {
      object.members().forEach(member -> addFrom(member.value(), member.name(), found));
    } else if (node instanceof ArrayNode array) {
      array.elements().forEach(element -> addFrom(element, name, found));
    } else {
      in(name, Optional.of(node)).ifPresent(found::add);
    }
  }

  /** The document, of which no report shows the secrets; placeholders of secrets it may show. */
  public Document concealedIn(Document document, TaskDefinition task) {
    return concealed(document, in(task));
  }

  /**
   * The same.
   *
   * @param found secrets of this document
   */
  public static Document concealed(Document document, List<ClearTextSecret> found) {
    return document.concealing(
        found.stream()
            .filter(secret -> !secret.isPlaceholder())
            .map(secret -> withoutQuotes(secret.at().range(), document.text()))
            .toList());
  }

  private static TextRange withoutQuotes(TextRange range, String text) {
    boolean quoted =
        range.end() - range.start() > 1 && "\"'".indexOf(text.charAt(range.start())) >= 0;
    return quoted ? new TextRange(range.start() + 1, range.end() - 1) : range;
  }

  private Optional<ClearTextSecret> in(Container.Variable variable) {
    return in(variable.name().known().orElse(""), variable.fields().object().get("value"));
  }

  private Optional<ClearTextSecret> in(String name, Optional<Node> value) {
    if (value.isPresent() && value.get() instanceof StringNode string) {
      return in(name, string);
    }
    // A number is a fault of shape, but no less a secret.
    return value
        .filter(node -> node instanceof NumberNode && names.isOfSecret(name))
        .map(node -> new ClearTextSecret(name, node, Optional.empty(), false));
  }

  private Optional<ClearTextSecret> in(String name, StringNode node) {
    String value = node.value();
    if (SecretValue.isFilledByPipeline(value)) {
      return Optional.empty();
    }
    boolean placeholder = SecretValue.isPlaceholderOnly(value);
    Optional<String> kind = placeholder ? Optional.empty() : values.credential(value);
    boolean named = names.isOfSecret(name) && values.mayBeSecret(value);
    return named || kind.isPresent()
        ? Optional.of(new ClearTextSecret(name, node, kind, placeholder))
        : Optional.empty();
  }
}
