package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NullNode;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts {@code aws_ecs_task_definition} into the words of {@code RegisterTaskDefinition}.
 *
 * <p>The provider has other names, writes blocks as lists, maps where ECS has lists of pairs, and
 * an empty value for what isn't set. Places and pointers stay those of the plan.
 */
final class TaskForm {
  private static final String CONTAINERS = "container_definitions";
  private static final String NETWORK_MODE = "network_mode";

  /** Those that ECS knows, by the name that the provider has for them. */
  private static final Map<String, String> KEYS =
      Map.ofEntries(
          Map.entry(CONTAINERS, "containerDefinitions"),
          Map.entry("volume", "volumes"),
          Map.entry("placement_constraints", "placementConstraints"),
          Map.entry("requires_compatibilities", "requiresCompatibilities"),
          Map.entry("size_in_gib", "sizeInGiB"),
          Map.entry("efs_volume_configuration", "efsVolumeConfiguration"),
          Map.entry("configure_at_launch", "configuredAtLaunch"));

  /** Attributes of Terraform alone. */
  private static final Set<String> OWN =
      Set.of(
          "arn",
          "arn_without_revision",
          "id",
          "region",
          "revision",
          "skip_destroy",
          "tags_all",
          "timeouts",
          "track_latest");

  /** Blocks that ECS has as one object. */
  private static final Set<String> SINGLE =
      Set.of(
          "authorization_config",
          "docker_volume_configuration",
          "efs_volume_configuration",
          "ephemeral_storage",
          "fsx_windows_file_server_volume_configuration",
          "proxy_configuration",
          "runtime_platform");

  /** Maps whose keys people choose, and which are maps for ECS too. */
  private static final Set<String> MAPS = Set.of("driver_opts", "labels");

  private TaskForm() {}

  /**
   * @param containers where its container definitions can be had from, if the plan doesn't know
   *     them
   */
  static TaskDefinition of(Document document, Resource resource, ContainerSource containers) {
    ObjectNode task = object(document, withoutUnwritten(resource), true);
    Optional<ArrayNode> known =
        resource
            .string("family")
            .known()
            .filter(family -> resource.string(CONTAINERS).isUnknown())
            .flatMap(containers::ofFamily);
    return TaskDefinition.of(document, known.map(list -> with(list, task)).orElse(task));
  }

  /** All of it has the place of what the plan doesn't know, for the plan has no other. */
  private static ObjectNode with(ArrayNode containers, ObjectNode task) {
    return new ObjectNode(
        task.pointer(),
        task.range(),
        task.members().stream()
            .map(
                member ->
                    member.name().equals(KEYS.get(CONTAINERS))
                        ? new ObjectNode.Member(
                            member.key(),
                            placed(containers, member.value().pointer(), member.value().range()))
                        : member)
            .toList());
  }

  private static Node placed(Node node, Pointer pointer, TextRange range) {
    if (node instanceof ObjectNode object) {
      List<ObjectNode.Member> members = new ArrayList<>();
      for (ObjectNode.Member member : object.members()) {
        Pointer child = pointer.child(member.name());
        members.add(
            new ObjectNode.Member(
                new StringNode(child, range, member.name()), placed(member.value(), child, range)));
      }
      return new ObjectNode(pointer, range, members);
    }
    if (node instanceof ArrayNode array) {
      List<Node> elements = new ArrayList<>();
      for (Node element : array.elements()) {
        elements.add(placed(element, pointer.child(elements.size()), range));
      }
      return new ArrayNode(pointer, range, elements);
    }
    if (node instanceof StringNode text) {
      return new StringNode(pointer, range, text.value());
    }
    if (node instanceof NumberNode number) {
      return new NumberNode(pointer, range, number.literal());
    }
    return node instanceof BooleanNode flag
        ? new BooleanNode(pointer, range, flag.value())
        : new NullNode(pointer, range);
  }

  /** For a network mode that nobody chose ECS has a default, and Terraform knows it after apply. */
  private static ObjectNode withoutUnwritten(Resource resource) {
    ObjectNode node = resource.node();
    boolean isDefault =
        resource.string(NETWORK_MODE).isUnknown() && resource.written(NETWORK_MODE).isAbsent();
    return isDefault
        ? new ObjectNode(
            node.pointer(),
            node.range(),
            node.members().stream().filter(member -> !member.name().equals(NETWORK_MODE)).toList())
        : node;
  }

  /**
   * @param resource the attributes of one as it is
   */
  static TaskDefinition of(Document document, ObjectNode resource) {
    return TaskDefinition.of(document, object(document, resource, true));
  }

  private static ObjectNode object(Document document, ObjectNode from, boolean task) {
    List<ObjectNode.Member> members =
        from.members().stream()
            .filter(member -> !(task && OWN.contains(member.name())))
            .filter(member -> !isUnset(member.value()))
            .flatMap(member -> member(document, member))
            .toList();
    return new ObjectNode(from.pointer(), from.range(), members);
  }

  private static Stream<ObjectNode.Member> member(Document document, ObjectNode.Member from) {
    String name = from.name();
    Node value = from.value();
    if (name.equals("host_path")) {
      ObjectNode host =
          new ObjectNode(value.pointer(), value.range(), List.of(named("sourcePath", from, value)));
      return Stream.of(named("host", from, host));
    }
    return Stream.of(
        named(KEYS.getOrDefault(name, camelCase(name)), from, value(document, name, value)));
  }

  private static Node value(Document document, String name, Node value) {
    if (name.equals(CONTAINERS) && value instanceof StringNode text) {
      return JsonReader.readInside(document, text).orElse(text);
    }
    if (value instanceof ObjectNode map) {
      return switch (name) {
        case "tags" -> pairs(map, "key");
        case "properties" -> pairs(map, "name");
        default -> MAPS.contains(name) ? map : object(document, map, false);
      };
    }
    if (value instanceof ArrayNode list) {
      List<Node> elements =
          list.elements().stream()
              .map(each -> each instanceof ObjectNode o ? object(document, o, false) : each)
              .toList();
      return SINGLE.contains(name)
          ? elements.get(0)
          : new ArrayNode(list.pointer(), list.range(), elements);
    }
    return value;
  }

  private static Node pairs(ObjectNode map, String key) {
    List<Node> pairs = new ArrayList<>();
    for (ObjectNode.Member member : map.members()) {
      pairs.add(
          new ObjectNode(
              member.value().pointer(),
              member.value().range(),
              List.of(named(key, member, member.key()), named("value", member, member.value()))));
    }
    return new ArrayNode(map.pointer(), map.range(), pairs);
  }

  private static ObjectNode.Member named(String name, ObjectNode.Member from, Node value) {
    StringNode key = from.key();
    return new ObjectNode.Member(new StringNode(key.pointer(), key.range(), name), value);
  }

  private static boolean isUnset(Node value) {
    return value instanceof NullNode
        || (value instanceof StringNode text && text.value().isEmpty())
        || (value instanceof ArrayNode list && list.elements().isEmpty())
        || (value instanceof ObjectNode object && object.members().isEmpty())
        || (value instanceof NumberNode number && number.literal().equals("0"));
  }

  private static String camelCase(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean hump = c == '_' && i + 1 < name.length();
      text.append(hump ? Character.toUpperCase(name.charAt(++i)) : c);
    }
    return text.toString();
  }
}
