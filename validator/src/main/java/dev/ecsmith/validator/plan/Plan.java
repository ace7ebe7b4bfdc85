package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.PlannedResource;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code terraform show -json} prints of a plan. */
public final class Plan {
  private static final String TASK_DEFINITION = "aws_ecs_task_definition";

  private final Document document;
  private final List<Resource> resources;
  private final List<Change> changes;
  private final Set<String> created;
  private final Map<Class<?>, Object> views = new ConcurrentHashMap<>();
  private final Links links;
  private final List<PlannedTask> tasks;
  private final List<Service> services;
  private final Forwards forwards;
  private final LoadBalancing loadBalancing;
  private final List<ScalableTarget> scalableTargets;

  private Plan(
      Document document,
      List<Resource> resources,
      List<Change> changes,
      Links links,
      ContainerSource containers) {
    this.document = document;
    this.resources = List.copyOf(resources);
    this.changes = List.copyOf(changes);
    this.created =
        changes.stream()
            .filter(change -> change.actions().contains("create"))
            .map(Change::address)
            .collect(Collectors.toUnmodifiableSet());
    this.links = links;
    this.tasks =
        links.ofType(TASK_DEFINITION).stream()
            .filter(resource -> !resource.isData())
            .map(resource -> new PlannedTask(resource, TaskForm.of(document, resource, containers)))
            .toList();
    this.loadBalancing = LoadBalancing.of(this);
    this.services = ofType(Service.TYPE).stream().map(each -> Service.of(each, this)).toList();
    this.forwards = Forwards.of(loadBalancing);
    this.scalableTargets =
        ofType("aws_appautoscaling_target").stream()
            .map(each -> ScalableTarget.of(each, services))
            .toList();
  }

  /** Reads only the parts that a plan is judged by. */
  public static Document read(String file, String text) {
    return JsonReader.read(file, text, new PlanSelection());
  }

  /** Nothing where the document isn't one. */
  public static Optional<Plan> in(Document document) {
    return in(document, ContainerSource.NONE);
  }

  /**
   * The same.
   *
   * @param containers where container definitions can be had from that the plan doesn't know
   */
  public static Optional<Plan> in(Document document, ContainerSource containers) {
    return document
        .root()
        .filter(ObjectNode.class::isInstance)
        .map(root -> Fields.of((ObjectNode) root))
        .filter(Plan::isPlan)
        .map(root -> of(document, root, containers));
  }

  private static boolean isPlan(Fields root) {
    return root.object().get("format_version").isPresent()
        && (root.object().get("resource_changes").isPresent()
            || root.object().get("planned_values").isPresent());
  }

  private static Plan of(Document document, Fields root, ContainerSource containers) {
    Links links =
        new Links(new Configuration(root.fields("configuration")), root.fields("variables"));
    List<Resource> resources = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    List<PlannedResource> places = new ArrayList<>();
    List<TextRange> secrets = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Fields each : root.fieldsList("resource_changes")) {
      Optional<Fields> change = each.fields("change");
      String address = each.string("address").known().orElse("");
      if (change.isEmpty() || address.isEmpty() || each.string("deposed").isKnown()) {
        continue;
      }
      changes.add(change(each, change.get(), address));
      places.add(
          new PlannedResource(
              address, change.get().object().pointer().child("after"), each.object().range()));
      secrets.addAll(SensitiveValues.in(change.get()));
      values(change.get())
          .ifPresent(
              values -> {
                seen.add(address);
                resources.add(
                    new Resource(
                        name(each, address, each.string("module_address").known().orElse("")),
                        values,
                        links));
              });
    }
    state(root).forEach(module -> data(module, "", links, seen, resources, places, secrets));
    resources.forEach(links::add);
    places.sort(Comparator.comparingInt(place -> place.range().start()));
    return new Plan(
        document.telling(places).concealing(secrets), resources, changes, links, containers);
  }

  private static Stream<Fields> state(Fields root) {
    return root
        .fields("prior_state")
        .flatMap(state -> state.fields("values"))
        .flatMap(values -> values.fields("root_module"))
        .stream();
  }

  /** Data sources that were read while planning stand in the state alone. */
  private static void data(
      Fields module,
      String address,
      Links links,
      Set<String> seen,
      List<Resource> resources,
      List<PlannedResource> places,
      List<TextRange> secrets) {
    for (Fields each : module.fieldsList("resources")) {
      String resource = each.string("address").known().orElse("");
      Optional<Fields> values = each.fields("values");
      if (each.string("mode").knownTo("data"::equals) && values.isPresent() && seen.add(resource)) {
        resources.add(new Resource(name(each, resource, address), values.get().object(), links));
        places.add(
            new PlannedResource(resource, values.get().object().pointer(), each.object().range()));
        secrets.addAll(SensitiveValues.inState(each));
      }
    }
    for (Fields child : module.fieldsList("child_modules")) {
      data(
          child,
          child.string("address").known().orElse(""),
          links,
          seen,
          resources,
          places,
          secrets);
    }
  }

  private static Optional<ObjectNode> values(Fields change) {
    Node after = change.object().get("after").orElse(null);
    if (after == null || after instanceof NullNode) {
      return Optional.empty();
    }
    Node unknown =
        change
            .object()
            .get("after_unknown")
            .orElseGet(() -> new NullNode(Pointer.ROOT, after.range()));
    return PlannedValues.merged(after, unknown) instanceof ObjectNode object
        ? Optional.of(object)
        : Optional.empty();
  }

  private static Change change(Fields resource, Fields change, String address) {
    return new Change(
        address,
        resource.string("type").known().orElse(""),
        Set.copyOf(
            change.strings("actions").stream().flatMap(each -> each.known().stream()).toList()),
        change.fields("before"),
        change.list("replace_paths").known().orElse(List.of()).stream()
            .map(Plan::attribute)
            .toList(),
        change.object().get("actions").orElse(change.object()));
  }

  /** {@code container_definitions} of a path of names and positions. */
  private static String attribute(Node path) {
    return path instanceof ArrayNode list
            && !list.elements().isEmpty()
            && list.elements().get(0) instanceof StringNode first
        ? first.value()
        : "";
  }

  private static ResourceName name(Fields resource, String address, String module) {
    return new ResourceName(
        address,
        new ResourceName.Group(
            ModulePath.of(module),
            resource.string("mode").knownTo("data"::equals),
            resource.string("type").known().orElse(""),
            resource.string("name").known().orElse("")),
        resource.object().get("index").map(Plan::key).orElse(""));
  }

  private static String key(Node index) {
    if (index instanceof StringNode text) {
      return text.value();
    }
    return index instanceof NumberNode number ? number.literal() : "";
  }

  /** With the places of resources, and with its secrets concealed. */
  public Document document() {
    return document;
  }

  /** All that there will be after apply, data sources included; in the order of the plan. */
  public List<Resource> resources() {
    return resources;
  }

  /** Resources of a type, without data sources. */
  public List<Resource> ofType(String type) {
    return links.ofType(type).stream().filter(resource -> !resource.isData()).toList();
  }

  public List<Change> changes() {
    return changes;
  }

  /**
   * What several rules see in the plan, made once.
   *
   * @param make must not ask for another view
   */
  public <V> V view(Class<V> type, Function<Plan, V> make) {
    return type.cast(views.computeIfAbsent(type, each -> make.apply(this)));
  }

  /** Whether there is none yet, so that nobody else can have added to it. */
  public boolean isNew(Resource resource) {
    return created.contains(resource.address());
  }

  /** What would be done with a resource. */
  public Optional<Change> change(Resource resource) {
    return changes.stream()
        .filter(change -> change.address().equals(resource.address()))
        .findFirst();
  }

  /** The task definition as it is, where there is one already. */
  public Optional<TaskDefinition> before(PlannedTask task) {
    return change(task.resource())
        .flatMap(Change::before)
        .map(before -> TaskForm.of(document, before.object()));
  }

  /** The task definitions among the resources. */
  public List<PlannedTask> tasks() {
    return tasks;
  }

  public List<Service> services() {
    return services;
  }

  /** What is scaled by itself, services of ECS among it. */
  public List<ScalableTarget> scalableTargets() {
    return scalableTargets;
  }

  /** Whether something else than Terraform sets the number of a service's tasks. */
  public boolean mayScale(Service service) {
    return scalableTargets.stream().anyMatch(target -> target.mayBeOf(service));
  }

  /** What listeners and their rules forward to. */
  public Forwards forwards() {
    return forwards;
  }

  public LoadBalancing loadBalancing() {
    return loadBalancing;
  }

  /** The task definition that a service or a schedule runs. */
  public Optional<PlannedTask> task(Link link) {
    return link.only()
        .flatMap(resource -> tasks.stream().filter(t -> t.resource() == resource).findFirst());
  }
}
