package dev.ecsmith.validator.task;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.List;
import java.util.Optional;

/**
 * A task definition in a document.
 *
 * <p>It is the document itself (the input of {@code RegisterTaskDefinition}), what stands under
 * {@code taskDefinition} (the output of {@code describe-task-definition}), a list of container
 * definitions alone, or any of these with the keys of CloudFormation. Of a list alone nothing is
 * known at task level, and nothing is missing there.
 */
public final class TaskDefinition implements SizedTask {
  /** Under this key {@code describe-task-definition} prints what it describes. */
  private static final String WRAPPER = "taskDefinition";

  private static final String COMPATIBILITIES = "requiresCompatibilities";

  private static final String CONTAINERS = "containerDefinitions";
  private static final String WINDOWS = "WINDOWS";

  private final Document document;
  private final Node node;
  private final Fields fields;
  private final List<Container> containers;
  private final boolean containersAlone;
  private final boolean cloudFormationKeys;

  private TaskDefinition(
      Document document,
      Node node,
      Fields fields,
      List<Container> containers,
      boolean containersAlone,
      boolean cloudFormationKeys) {
    this.document = document;
    this.node = node;
    this.fields = fields;
    this.containers = containers;
    this.containersAlone = containersAlone;
    this.cloudFormationKeys = cloudFormationKeys;
  }

  /** Nothing where the document has no root, or one that is neither an object nor a list. */
  public static Optional<TaskDefinition> in(Document document) {
    return allIn(document).stream().findFirst();
  }

  /**
   * One that stands in a document of another kind.
   *
   * @param task with the keys of {@code RegisterTaskDefinition}; its places are in the document
   */
  public static TaskDefinition of(Document document, ObjectNode task) {
    return in(document, task, false).orElseThrow();
  }

  /** A template of CloudFormation may hold several, every other document one at most. */
  public static List<TaskDefinition> allIn(Document document) {
    Node root = document.root().orElse(null);
    if (root == null) {
      return List.of();
    }
    List<Node> foreign = mayHaveCloudFormationKeys(root) ? CloudFormationForm.in(root) : List.of();
    if (foreign.isEmpty()) {
      return in(document, root, false).stream().toList();
    }
    CloudFormationForm form = new CloudFormationForm();
    return foreign.stream()
        .flatMap(node -> in(document, form.converted(node), true).stream())
        .toList();
  }

  /** A cheap look, since hardly any document has. */
  private static boolean mayHaveCloudFormationKeys(Node root) {
    Node first =
        root instanceof ArrayNode array && !array.elements().isEmpty()
            ? array.elements().get(0)
            : root;
    return first instanceof ObjectNode object
        && object.members().stream()
            .anyMatch(
                member ->
                    !member.name().isEmpty() && Character.isUpperCase(member.name().charAt(0)));
  }

  private static Optional<TaskDefinition> in(
      Document document, Node root, boolean cloudFormationKeys) {
    if (root instanceof ArrayNode array) {
      ObjectNode nothing =
          new ObjectNode(
              Pointer.ROOT, new TextRange(array.range().start(), array.range().start()), List.of());
      return Optional.of(
          new TaskDefinition(
              document,
              array,
              Fields.of(nothing),
              containers(array.elements()),
              true,
              cloudFormationKeys));
    }
    if (root instanceof ObjectNode object) {
      ObjectNode task =
          object.get(WRAPPER).orElse(null) instanceof ObjectNode wrapped ? wrapped : object;
      Fields fields = Fields.of(task);
      List<Node> elements = fields.list(CONTAINERS).known().orElse(List.of());
      return Optional.of(
          new TaskDefinition(
              document, task, fields, containers(elements), false, cloudFormationKeys));
    }
    return Optional.empty();
  }

  private static List<Container> containers(List<Node> elements) {
    return elements.stream()
        .filter(ObjectNode.class::isInstance)
        .map(node -> new Container(Fields.of((ObjectNode) node)))
        .toList();
  }

  public Document document() {
    return document;
  }

  /** All of it: the object of the task, or the list of container definitions. */
  public Node node() {
    return node;
  }

  /** The object that holds the task-level keys; an empty one for container definitions alone. */
  public ObjectNode object() {
    return fields.object();
  }

  /** Whether the document is a list of container definitions without a task around it. */
  public boolean containersAlone() {
    return containersAlone;
  }

  /** Whether the text has the keys of CloudFormation; here they have those of ECS. */
  public boolean hasCloudFormationKeys() {
    return cloudFormationKeys;
  }

  public Value<String> family() {
    return atTaskLevel(fields.string("family"));
  }

  @Override
  public Value<Integer> cpuUnits() {
    return atTaskLevel(fields.value("cpu", TaskSize::cpuUnits));
  }

  @Override
  public Value<Integer> memoryMib() {
    return atTaskLevel(fields.value("memory", TaskSize::memoryMib));
  }

  public Value<String> networkMode() {
    return atTaskLevel(fields.string("networkMode"));
  }

  /**
   * The network mode that the task gets: the one it names, or the default where it names none.
   * Nothing where it isn't known. On Windows the default is a network that behaves like {@code
   * bridge}.
   */
  public Optional<String> effectiveNetworkMode() {
    Value<String> mode = networkMode();
    if (mode.isKnown()) {
      return mode.known();
    }
    if (requiresFargate()) {
      return Optional.of("awsvpc");
    }
    boolean onOtherInstances =
        !fields.list(COMPATIBILITIES).isUnknown()
            && fields.strings(COMPATIBILITIES).stream().allMatch(Value::isKnown)
            && !launchTypes().require(LaunchType.MANAGED_INSTANCES);
    return mode.isAbsent() && onOtherInstances ? Optional.of("bridge") : Optional.empty();
  }

  /** Absent where it is empty, as ECS takes it. */
  public Value<String> executionRoleArn() {
    return role("executionRoleArn");
  }

  /** Absent where it is empty, as ECS takes it. */
  public Value<String> taskRoleArn() {
    return role("taskRoleArn");
  }

  /** Where the task shall be able to run; of container definitions alone nothing is known. */
  public LaunchTypes launchTypes() {
    return LaunchTypes.of(fields.strings(COMPATIBILITIES));
  }

  /** Whether there is no list of launch types, or an empty one. */
  public boolean statesNoLaunchType() {
    Value<List<Node>> names = atTaskLevel(fields.list("requiresCompatibilities"));
    return names.isAbsent() || names.knownTo(List::isEmpty);
  }

  @Override
  public boolean requiresFargate() {
    return launchTypes().require(LaunchType.FARGATE);
  }

  /** {@code LINUX} or a Windows family, from {@code runtimePlatform}. */
  public Value<String> operatingSystemFamily() {
    return runtimePlatform("operatingSystemFamily");
  }

  /** {@code X86_64} or {@code ARM64}, from {@code runtimePlatform}. */
  public Value<String> cpuArchitecture() {
    return runtimePlatform("cpuArchitecture");
  }

  /** Whether it is known to run on Windows. */
  @Override
  public boolean runsOnWindows() {
    return runsOn(WINDOWS);
  }

  /**
   * Whether it is known to run on an operating system.
   *
   * @param system what its families begin with: {@code LINUX} or {@code WINDOWS}
   */
  public boolean runsOn(String system) {
    Value<String> family = operatingSystemFamily();
    return family.at() instanceof StringNode text
        && Placeholders.knownStart(text.value()).startsWith(system);
  }

  /** What directs the traffic of the task through a proxy. */
  public Optional<Fields> proxyConfiguration() {
    return fields.fields("proxyConfiguration");
  }

  /** Those that are known. */
  public List<Container> containers() {
    return containers;
  }

  /** Whether {@link #containers()} are all that there will be, each with a known name. */
  public boolean knowsContainers() {
    return containersAlone
        || (fields.list(CONTAINERS).isKnown()
            && knowsAllContainers()
            && containers.stream().allMatch(container -> container.name().isKnown()));
  }

  /** Whether there are no other containers, as there are where a placeholder stands for one. */
  public boolean knowsAllContainers() {
    return containersAlone
        ? containers.size() == ((ArrayNode) node).elements().size()
        : fields.knowsAll(CONTAINERS);
  }

  /** Volumes that containers mount by name. */
  public List<Volume> volumes() {
    return fields.fieldsList("volumes").stream().map(Volume::new).toList();
  }

  /** Whether there are no other volumes, as there are where a placeholder stands for one. */
  public boolean knowsAllVolumes() {
    return fields.knowsAll("volumes");
  }

  private Value<String> runtimePlatform(String key) {
    return atTaskLevel(fields.object("runtimePlatform").flatMap(platform -> platform.string(key)));
  }

  private Value<String> role(String key) {
    Value<String> role = atTaskLevel(fields.string(key));
    return role.knownTo(String::isEmpty) ? new Value.Absent<>(fields.object()) : role;
  }

  private <T> Value<T> atTaskLevel(Value<T> value) {
    return containersAlone
        ? new Value.Unknown<>(value.at(), "the container definitions stand alone.")
        : value;
  }
}
