package dev.ecsmith.validator.secret;

import dev.ecsmith.schemas.SecretVariables;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
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

  /** The document, of which no report shows the secrets; placeholders of secrets it may show. */
  public Document concealedIn(Document document, TaskDefinition task) {
    return document.concealing(
        in(task).stream()
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
    Optional<Node> value = variable.fields().object().get("value");
    String name = variable.name().known().orElse("");
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
