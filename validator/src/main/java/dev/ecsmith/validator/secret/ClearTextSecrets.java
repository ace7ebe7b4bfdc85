package dev.ecsmith.validator.secret;

import dev.ecsmith.schemas.SecretVariables;
import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Fields;
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
  private static final String ENVIRONMENT = "environment";

  private final SecretName names;
  private final SecretValue values;
  private final SecretsInText texts;

  public ClearTextSecrets(SecretVariables known) {
    this.names = new SecretName(known);
    this.values = new SecretValue(known);
    this.texts = new SecretsInText(known, names, values);
  }

  /** Those of all containers, then of volumes and tags. */
  public List<ClearTextSecret> in(TaskDefinition task) {
    List<ClearTextSecret> found = new ArrayList<>();
    task.containers().forEach(container -> addAllFrom(container, found));
    task.volumes().stream()
        .flatMap(volume -> volume.driverOptions().stream())
        .forEach(options -> addOptions("driverOpts", options, found));
    Fields.of(task.object()).fieldsList("tags").stream()
        .flatMap(tag -> tag.object().get("value").stream())
        .forEach(value -> addCredential("tags", value, found));
    return found;
  }

  /** Those in the variables of a container. */
  public List<ClearTextSecret> inEnvironment(Container container) {
    return container.environment().stream().flatMap(each -> in(each).stream()).toList();
  }

  private void addAllFrom(Container container, List<ClearTextSecret> found) {
    found.addAll(inEnvironment(container));
    addCommand("entryPoint", container.fields(), "entryPoint", found);
    addCommand("command", container.fields(), "command", found);
    container.healthCheck().ifKnown(check -> addCommand("healthCheck", check, "command", found));
    container.fields().fields("dockerLabels").ifPresent(labels -> addLabels(labels, found));
    container
        .logConfiguration()
        .ifPresent(
            log ->
                log.options().ifKnown(options -> addOptions("logConfiguration", options, found)));
  }

  private void addCommand(String member, Fields fields, String name, List<ClearTextSecret> found) {
    List<StringNode> arguments =
        fields.list(name).known().orElse(List.of()).stream()
            .filter(StringNode.class::isInstance)
            .map(StringNode.class::cast)
            .toList();
    found.addAll(texts.inCommand(member, arguments));
  }

  private void addLabels(Fields labels, List<ClearTextSecret> found) {
    for (ObjectNode.Member label : labels.object().members()) {
      Optional<ClearTextSecret> whole =
          in("dockerLabels", label.name(), Optional.of(label.value()));
      whole.ifPresent(found::add);
      if (whole.isEmpty() && label.value() instanceof StringNode value) {
        found.addAll(texts.inJson("dockerLabels", value));
      }
    }
  }

  private void addOptions(String member, Fields options, List<ClearTextSecret> found) {
    for (ObjectNode.Member option : options.object().members()) {
      Optional<ClearTextSecret> whole = in(member, option.name(), Optional.of(option.value()));
      whole.ifPresent(found::add);
      if (whole.isEmpty() && option.value() instanceof StringNode value) {
        found.addAll(texts.inCommand(member, List.of(value)));
      }
    }
  }

  private void addCredential(String member, Node value, List<ClearTextSecret> found) {
    in(member, "", Optional.of(value)).ifPresent(found::add);
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
      in("", name, Optional.of(node)).ifPresent(found::add);
    }
  }

  /** The document, of which no report shows the secrets; placeholders of secrets it may show. */
  public Document concealedIn(Document document, TaskDefinition task) {
    return concealed(document, in(task));
  }

  /** The same for every task definition in the document. */
  public Document concealedIn(Document document) {
    Document concealed = document;
    for (TaskDefinition task : TaskDefinition.allIn(document)) {
      concealed = concealedIn(concealed, task);
    }
    return concealed;
  }

  /** The same for task definitions that stand in a document of another kind. */
  public Document concealedIn(Document document, List<TaskDefinition> tasks) {
    return concealed(document, tasks.stream().flatMap(task -> in(task).stream()).toList());
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
            .map(secret -> withoutQuotes(secret.range(), document.text()))
            .toList());
  }

  private static TextRange withoutQuotes(TextRange range, String text) {
    boolean quoted =
        range.end() - range.start() > 1 && "\"'".indexOf(text.charAt(range.start())) >= 0;
    return quoted ? new TextRange(range.start() + 1, range.end() - 1) : range;
  }

  private Optional<ClearTextSecret> in(Container.Variable variable) {
    return in(
        ENVIRONMENT, variable.name().known().orElse(""), variable.fields().object().get("value"));
  }

  private Optional<ClearTextSecret> in(String member, String name, Optional<Node> value) {
    if (value.isPresent() && value.get() instanceof StringNode string) {
      return in(member, name, string);
    }
    // A number is a fault of shape, but no less a secret.
    return value
        .filter(node -> node instanceof NumberNode && names.isOfSecret(name))
        .map(node -> ClearTextSecret.whole(member, name, node, Optional.empty(), false));
  }

  private Optional<ClearTextSecret> in(String member, String name, StringNode node) {
    String value = node.value();
    if (SecretValue.isFilledByPipeline(value)) {
      return Optional.empty();
    }
    boolean placeholder = SecretValue.isPlaceholderOnly(value);
    Optional<String> kind = placeholder ? Optional.empty() : values.credential(value);
    boolean named = names.isOfSecret(name) && values.mayBeSecret(value);
    return named || kind.isPresent()
        ? Optional.of(ClearTextSecret.whole(member, name, node, kind, placeholder))
        : Optional.empty();
  }
}
