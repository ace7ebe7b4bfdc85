package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds which resources an attribute names: by its value, or by what its expression refers to. */
final class Links {
  /** Attributes by one of which others name a resource. */
  private static final List<String> NAMES =
      List.of(
          "id",
          "arn",
          "name",
          "arn_without_revision",
          "family",
          "identifier",
          "bucket",
          "repository_url",
          "address",
          "endpoint",
          "certificate_arn",
          "dns_name",
          "zone_id",
          "json",
          "minified_json",
          "default_route_table_id",
          "main_route_table_id",
          "default_security_group_id");

  /** Modules that call each other, and attributes that are made of others, go no deeper. */
  private static final int DEEPEST = 12;

  private final Configuration configuration;
  private final Optional<Fields> variables;
  private final Map<String, List<Resource>> byType = new HashMap<>();
  private final Map<ResourceName.Group, List<Resource>> byGroup = new HashMap<>();
  private final Map<ModulePath, Set<ModulePath>> called = new HashMap<>();
  private final Map<String, Map<String, List<Resource>>> byValue = new HashMap<>();
  private final Map<Naming, Map<Resource, List<Resource>>> naming = new HashMap<>();

  /** By the attributes themselves: many rules ask the same, and resources may be alike. */
  private final IdentityHashMap<ObjectNode, Map<Question, Link>> found = new IdentityHashMap<>();

  /** The question what an attribute names. */
  private record Question(String attribute, List<String> types) {}

  /** The question which resources of a type name resources of another in an attribute. */
  private record Naming(String type, String attribute, String named) {}

  Links(Configuration configuration, Optional<Fields> variables) {
    this.configuration = configuration;
    this.variables = variables;
  }

  void add(Resource resource) {
    byType.computeIfAbsent(resource.type(), type -> new ArrayList<>()).add(resource);
    byGroup.computeIfAbsent(resource.name().group(), group -> new ArrayList<>()).add(resource);
    ModulePath module = resource.name().module();
    for (Optional<ModulePath> caller = module.caller();
        caller.isPresent()
            && called.computeIfAbsent(caller.get(), c -> new LinkedHashSet<>()).add(module);
        caller = module.caller()) {
      module = caller.get();
    }
  }

  List<Resource> ofType(String type) {
    return byType.getOrDefault(type, List.of());
  }

  Link of(Attributes attributes, String name, List<String> types) {
    Map<Question, Link> ofNode = found.computeIfAbsent(attributes.node(), node -> new HashMap<>());
    Question question = new Question(name, types);
    Link known = ofNode.get(question);
    if (known == null) {
      known = of(attributes, name, types, 0);
      ofNode.put(question, known);
    }
    return known;
  }

  List<Resource> naming(Resource named, String type, String attribute) {
    return naming
        .computeIfAbsent(new Naming(type, attribute, named.type()), this::answer)
        .getOrDefault(named, List.of());
  }

  /** Whether an expression of one can have to do with the other, as the modules are called. */
  boolean mayRefer(Resource from, Resource to) {
    ModulePath module = from.name().module();
    for (Optional<ModulePath> caller = module.caller();
        caller.isPresent();
        caller = module.caller()) {
      if (configuration.isClosed(module) && !to.name().module().isWithin(module)) {
        return false;
      }
      module = caller.get();
    }
    return true;
  }

  boolean namesEachAlone(Attributes attributes, String name) {
    return (attributes.strings(name).stream().allMatch(Value::isKnown)
            && !attributes.list(name).isUnknown())
        || expression(attributes, name)
            .map(each -> namesEachAlone(each, attributes.resource().name().module(), 0))
            .orElse(false);
  }

  private boolean namesEachAlone(Node expression, ModulePath module, int depth) {
    List<Reference> references = Configuration.references(expression);
    return depth <= DEEPEST
        && !references.isEmpty()
        && references.stream().allMatch(reference -> isOne(reference, module, depth));
  }

  private boolean isOne(Reference reference, ModulePath module, int depth) {
    if (reference.isResource()) {
      return instances(reference, module).size() == 1;
    }
    Optional<ModulePath> caller = module.caller();
    return reference.kind().equals("var")
        && caller.isPresent()
        && configuration
            .argument(module, reference.name())
            .map(argument -> namesEachAlone(argument, caller.get(), depth + 1))
            .orElse(false);
  }

  /** The region of a provider's configuration, where it stands there or in a variable. */
  Optional<String> region(Resource resource) {
    return configuration
        .region(resource.name())
        .flatMap(
            expression ->
                Configuration.constant(expression)
                    .or(() -> variable(Configuration.references(expression))))
        .flatMap(node -> Fields.readString(node).known());
  }

  Optional<String> provider(Resource resource) {
    return configuration.provider(resource.name());
  }

  /** Whether something of a type is awaited, or may be in a module that is. */
  boolean mayAwait(Resource resource, String type) {
    return configuration.awaited(resource.name()).stream()
        .anyMatch(each -> each.type().equals(type) || each.kind().equals("module"));
  }

  private Optional<Node> variable(List<Reference> references) {
    return references.size() == 1 && references.get(0).kind().equals("var")
        ? variables
            .flatMap(all -> all.fields(references.get(0).name()))
            .flatMap(variable -> variable.object().get("value"))
        : Optional.empty();
  }

  private Map<Resource, List<Resource>> answer(Naming question) {
    Map<Resource, List<Resource>> answer = new HashMap<>();
    for (Resource resource : ofType(question.type())) {
      for (Resource named : resource.link(question.attribute(), question.named()).resources()) {
        answer.computeIfAbsent(named, each -> new ArrayList<>()).add(resource);
      }
    }
    return answer;
  }

  private Link of(Attributes attributes, String name, List<String> types, int depth) {
    Node value = attributes.node().get(name).orElse(null);
    if (value == null || value instanceof NullNode) {
      return Link.none(attributes.node());
    }
    Optional<Link> byValue = byValue(value, types);
    if (byValue.filter(Link::complete).isPresent()) {
      return byValue.get();
    }
    // Where several resources have the same name, the expression tells which is meant.
    Link referred = byExpression(attributes, name, types, depth);
    return referred.complete() ? referred : byValue.orElse(referred);
  }

  /** What the expression of an attribute refers to, also where its value is more than a name. */
  Link byExpression(Attributes attributes, String name, List<String> types) {
    return byExpression(attributes, name, types, 0);
  }

  private Link byExpression(Attributes attributes, String name, List<String> types, int depth) {
    Node value = attributes.node().get(name).orElse(attributes.node());
    ResourceName from = attributes.resource().name();
    return expression(attributes, name)
        .map(
            each ->
                byExpression(
                    value,
                    each,
                    new Scope(from.module(), from.key(), configuration.forEach(from)),
                    types,
                    depth))
        .orElseGet(() -> Link.unknown(value));
  }

  /** Nothing where some of the value is unknown. */
  private Optional<Link> byValue(Node value, List<String> types) {
    if (value instanceof ArrayNode list) {
      Link all = Link.none(value);
      for (Node element : list.elements()) {
        Optional<Link> one = byValue(element, types);
        if (one.isEmpty()) {
          return Optional.empty();
        }
        all = all.and(one.get());
      }
      return Optional.of(all);
    }
    Value<String> text = Fields.readString(value);
    return text.known().map(known -> named(value, known, types));
  }

  private Link named(Node at, String value, List<String> types) {
    if (value.isEmpty()) {
      return Link.none(at);
    }
    List<Resource> found =
        types.stream()
            .flatMap(type -> names(type).getOrDefault(value, List.of()).stream())
            .toList();
    // One that is created and one that is looked up by a data source may be the same thing.
    List<Resource> managed = found.stream().filter(each -> !each.isData()).toList();
    List<Resource> meant = managed.isEmpty() ? found.stream().limit(1).toList() : managed;
    return new Link(at, meant, meant.isEmpty() ? List.of(value) : List.of(), meant.size() <= 1);
  }

  private Map<String, List<Resource>> names(String type) {
    return byValue.computeIfAbsent(
        type,
        each -> {
          Map<String, List<Resource>> names = new HashMap<>();
          for (Resource resource : ofType(each)) {
            NAMES.stream()
                .flatMap(attribute -> resource.string(attribute).known().stream())
                .distinct()
                .forEach(
                    value -> names.computeIfAbsent(value, v -> new ArrayList<>()).add(resource));
          }
          return names;
        });
  }

  private Link byExpression(Node at, Node expression, Scope scope, List<String> types, int depth) {
    List<Reference> references = Configuration.references(expression);
    if (depth > DEEPEST || references.isEmpty()) {
      return Configuration.constant(expression)
          .flatMap(constant -> byValue(constant, types))
          .orElseGet(() -> Link.unknown(at));
    }
    boolean sameKey =
        references.stream().anyMatch(each -> List.of("each", "count").contains(each.kind()));
    Link all = all(at, references, sameKey ? scope : scope.ofAnyKey(), types, depth);
    if (all.isNone()) {
      all = all(at, scope.values(references), scope, types, depth + 1);
    }
    // An expression of keys alone names nothing that could be found.
    return all.isNone() ? Link.unknown(at) : all;
  }

  private Link all(
      Node at, List<Reference> references, Scope scope, List<String> types, int depth) {
    Link all = Link.none(at);
    for (Reference reference : references) {
      all =
          all.and(
              switch (reference.kind()) {
                case "each", "count", "path", "terraform" -> Link.none(at);
                case "var" -> variable(at, reference, scope.module(), types, depth);
                case "module" -> output(at, reference, scope, types, depth);
                case "local", "self" -> Link.unknown(at);
                default -> resource(at, reference, scope, types, depth);
              });
    }
    return all;
  }

  private Link resource(Node at, Reference reference, Scope scope, List<String> types, int depth) {
    String key = scope.key();
    List<Resource> meant = instances(reference, scope.module());
    List<Resource> ofSameKey =
        meant.stream().filter(each -> !key.isEmpty() && each.name().key().equals(key)).toList();
    List<Resource> found = ofSameKey.isEmpty() ? meant : ofSameKey;
    boolean itself =
        types.contains(reference.type())
            && (reference.attribute().isEmpty() || NAMES.contains(reference.attribute()));
    if (itself) {
      return new Link(at, found, List.of(), true);
    }
    Link all = Link.none(at);
    for (Resource resource : found) {
      all =
          all.and(
              reference.attribute().isEmpty()
                  ? Link.unknown(at)
                  : of(resource.attributes(), reference.attribute(), types, depth + 1));
    }
    return all;
  }

  private List<Resource> instances(Reference reference, ModulePath module) {
    ResourceName.Group group =
        new ResourceName.Group(module, reference.isData(), reference.type(), reference.name());
    return byGroup.getOrDefault(group, List.of()).stream()
        .filter(each -> reference.key().isEmpty() || reference.key().equals(each.name().key()))
        .toList();
  }

  private Link variable(
      Node at, Reference reference, ModulePath module, List<String> types, int depth) {
    Optional<ModulePath> caller = module.caller();
    if (caller.isEmpty()) {
      return variables
          .flatMap(all -> all.fields(reference.name()))
          .flatMap(variable -> variable.object().get("value"))
          .map(value -> ofVariable(at, value, types))
          .orElseGet(() -> Link.unknown(at));
    }
    return configuration
        .argument(module, reference.name())
        .map(
            each ->
                byExpression(
                    at,
                    each,
                    new Scope(caller.get(), module.key(), configuration.forEach(module)),
                    types,
                    depth + 1))
        .orElseGet(() -> Link.unknown(at));
  }

  /** A condition of an expression is a reference like others, but names nothing. */
  private Link ofVariable(Node at, Node value, List<String> types) {
    return value instanceof BooleanNode || value instanceof NumberNode || value instanceof NullNode
        ? Link.none(at)
        : byValue(value, types).orElseGet(() -> Link.unknown(at));
  }

  private Link output(Node at, Reference reference, Scope scope, List<String> types, int depth) {
    ModulePath module = scope.module();
    if (reference.attribute().isEmpty()) {
      return Link.unknown(at);
    }
    List<String> names = new ArrayList<>(module.names());
    names.add(reference.name());
    Optional<Node> expression = configuration.output(names, reference.attribute());
    if (expression.isEmpty()) {
      return Link.unknown(at);
    }
    String wanted = reference.key().isEmpty() ? scope.key() : reference.key();
    List<ModulePath> instances =
        instances(module, reference.name()).stream()
            .filter(each -> wanted.isEmpty() || each.key().equals(wanted))
            .toList();
    Link all = instances.isEmpty() ? Link.unknown(at) : Link.none(at);
    for (ModulePath instance : instances) {
      all = all.and(byExpression(at, expression.get(), Scope.of(instance), types, depth + 1));
    }
    return all;
  }

  private List<ModulePath> instances(ModulePath caller, String name) {
    return called.getOrDefault(caller, Set.of()).stream()
        .filter(module -> module.isCall(caller, name))
        .toList();
  }

  /** Whether the configuration is known to have no expression for an attribute. */
  boolean leavesOut(Attributes attributes, String name) {
    return block(attributes)
        .filter(block -> !isOneExpression(block))
        .map(block -> block.get(name).isEmpty())
        .orElse(false);
  }

  /** Whether the configuration has a literal for an attribute. */
  boolean writesOut(Attributes attributes, String name) {
    return expression(attributes, name).flatMap(Configuration::constant).isPresent();
  }

  /** Of a block the one that can be it, where the blocks of a set stand in another order. */
  private Optional<Node> expression(Attributes attributes, String name) {
    return block(attributes)
        .flatMap(block -> isOneExpression(block) ? Optional.of(block) : block.get(name));
  }

  private Optional<ObjectNode> block(Attributes attributes) {
    Optional<ObjectNode> at = configuration.resource(attributes.resource().name());
    ObjectNode values = attributes.resource().node();
    List<String> path = attributes.path();
    for (int i = 0; i + 1 < path.size() && at.isPresent(); i += 2) {
      String block = path.get(i);
      ArrayNode planned = values.get(block).orElse(null) instanceof ArrayNode list ? list : null;
      if (planned == null) {
        return Optional.empty();
      }
      Node one = planned.elements().get(Integer.parseInt(path.get(i + 1)));
      if (!(one instanceof ObjectNode object)) {
        return Optional.empty();
      }
      values = object;
      Optional<Node> written = at.flatMap(each -> each.get(block));
      if (written.filter(Links::isOneExpression).isPresent()) {
        return written.map(ObjectNode.class::cast);
      }
      at = written.flatMap(each -> blockOf(each, object));
    }
    return at;
  }

  /** Of an attribute that is written as blocks a plan tells only what all of them refer to. */
  private static boolean isOneExpression(Node expressions) {
    return expressions instanceof ObjectNode object
        && object.get("references").orElse(null) instanceof ArrayNode;
  }

  boolean isWritten(ResourceName resource, String attribute) {
    return configuration.resource(resource).flatMap(each -> each.get(attribute)).isPresent();
  }

  private static Optional<ObjectNode> blockOf(Node expressions, ObjectNode values) {
    if (expressions instanceof ObjectNode single) {
      return Optional.of(single);
    }
    if (!(expressions instanceof ArrayNode list)) {
      return Optional.empty();
    }
    List<ObjectNode> possible =
        list.elements().stream()
            .filter(ObjectNode.class::isInstance)
            .map(ObjectNode.class::cast)
            .filter(each -> mayBe(each, values))
            .toList();
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }

  private static boolean mayBe(ObjectNode expressions, ObjectNode values) {
    return expressions.members().stream()
        .allMatch(
            member -> {
              Optional<String> written =
                  Configuration.constant(member.value()).flatMap(Links::scalar);
              Optional<String> planned = values.get(member.name()).flatMap(Links::scalar);
              return written.isEmpty() || planned.isEmpty() || written.equals(planned);
            });
  }

  private static Optional<String> scalar(Node node) {
    if (node instanceof StringNode text) {
      return Optional.of(text.value());
    }
    if (node instanceof NumberNode number) {
      return Optional.of(number.literal());
    }
    return node instanceof BooleanNode flag
        ? Optional.of(Boolean.toString(flag.value()))
        : Optional.empty();
  }
}
