package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The expressions of the configuration, as far as a plan prints them. */
final class Configuration {
  private static final String FOR_EACH = "for_each_expression";

  private final Map<List<String>, Optional<Fields>> modules = new HashMap<>();
  private final Map<List<String>, Map<String, Fields>> resources = new HashMap<>();
  private final Optional<Fields> providers;

  /**
   * @param all what stands under {@code configuration}
   */
  Configuration(Optional<Fields> all) {
    modules.put(List.of(), all.flatMap(fields -> fields.fields("root_module")));
    this.providers = all.flatMap(fields -> fields.fields("provider_config"));
  }

  /** The expressions of a resource by attribute; blocks are lists of such. */
  Optional<ObjectNode> resource(ResourceName name) {
    return fields(name).flatMap(fields -> fields.fields("expressions")).map(Fields::object);
  }

  /** What a resource waits for by a {@code depends_on}, of its own or of a module around it. */
  List<Reference> awaited(ResourceName name) {
    List<Value<String>> texts = new ArrayList<>();
    fields(name).ifPresent(fields -> texts.addAll(fields.strings("depends_on")));
    Optional<ModulePath> module = Optional.of(name.module());
    while (module.isPresent()) {
      call(module.get()).ifPresent(fields -> texts.addAll(fields.strings("depends_on")));
      module = module.get().caller();
    }
    return texts.stream()
        .flatMap(text -> text.known().stream())
        .flatMap(text -> Reference.of(text + ".").stream())
        .toList();
  }

  /** By which name the configuration knows the provider of a resource. */
  Optional<String> provider(ResourceName name) {
    return fields(name).flatMap(fields -> fields.string("provider_config_key").known());
  }

  /** The expression of the region that a resource's provider is configured for. */
  Optional<Node> region(ResourceName name) {
    return provider(name)
        .flatMap(key -> providers.flatMap(all -> all.fields(key)))
        .flatMap(provider -> provider.fields("expressions"))
        .flatMap(expressions -> expressions.object().get("region"));
  }

  /** The expression that makes several instances of a resource. */
  Optional<Node> forEach(ResourceName name) {
    return fields(name).flatMap(fields -> fields.object().get(FOR_EACH));
  }

  /** The same of a module. */
  Optional<Node> forEach(ModulePath called) {
    return call(called).flatMap(fields -> fields.object().get(FOR_EACH));
  }

  private Optional<Fields> fields(ResourceName name) {
    ResourceName.Group group = name.group();
    String address = (group.data() ? "data." : "") + group.type() + "." + group.name();
    return Optional.ofNullable(
        resources.computeIfAbsent(name.module().names(), this::resourcesOf).get(address));
  }

  /** The expression that a module is called with, for one of its variables. */
  Optional<Node> argument(ModulePath called, String variable) {
    return call(called)
        .flatMap(call -> call.fields("expressions"))
        .flatMap(expressions -> expressions.object().get(variable));
  }

  /** Whether a module is called with nothing but constants, and so knows of no resource outside. */
  boolean isClosed(ModulePath called) {
    return call(called)
        .flatMap(call -> call.fields("expressions"))
        .map(
            expressions ->
                expressions.object().members().stream()
                    .allMatch(argument -> references(argument.value()).isEmpty()))
        .orElse(true);
  }

  /** The expression of what a module hands out. */
  Optional<Node> output(List<String> module, String output) {
    return module(module)
        .flatMap(fields -> fields.fields("outputs"))
        .flatMap(outputs -> outputs.fields(output))
        .flatMap(fields -> fields.object().get("expression"));
  }

  /** What an expression refers to, in the order of the plan. */
  static List<Reference> references(Node expression) {
    return expression instanceof ObjectNode object
            && object.get("references").orElse(null) instanceof ArrayNode texts
        ? Reference.all(
            texts.elements().stream()
                .filter(StringNode.class::isInstance)
                .map(text -> ((StringNode) text).value())
                .toList())
        : List.of();
  }

  /** What an expression is, where it is a literal. */
  static Optional<Node> constant(Node expression) {
    return expression instanceof ObjectNode object
        ? object.get("constant_value")
        : Optional.empty();
  }

  private Map<String, Fields> resourcesOf(List<String> module) {
    Map<String, Fields> found = new HashMap<>();
    module(module)
        .map(fields -> fields.fieldsList("resources"))
        .orElse(List.of())
        .forEach(
            resource ->
                resource.string("address").ifKnown(address -> found.put(address, resource)));
    return found;
  }

  private Optional<Fields> call(ModulePath called) {
    List<String> names = called.names();
    return names.isEmpty()
        ? Optional.empty()
        : module(names.subList(0, names.size() - 1))
            .flatMap(fields -> fields.fields("module_calls"))
            .flatMap(calls -> calls.fields(names.get(names.size() - 1)));
  }

  private Optional<Fields> module(List<String> names) {
    Optional<Fields> known = modules.get(names);
    if (known == null) {
      known =
          module(names.subList(0, names.size() - 1))
              .flatMap(fields -> fields.fields("module_calls"))
              .flatMap(calls -> calls.fields(names.get(names.size() - 1)))
              .flatMap(call -> call.fields("module"));
      modules.put(List.copyOf(names), known);
    }
    return known;
  }
}
