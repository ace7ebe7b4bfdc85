package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The attributes of a resource, or of one of its blocks.
 *
 * @param path from the resource to the block: the name and position of each block on the way
 */
public record Attributes(Resource resource, Fields fields, List<String> path) {
  public Attributes {
    path = List.copyOf(path);
  }

  public ObjectNode node() {
    return fields.object();
  }

  /** Absent where it is empty: the provider writes an empty string for what isn't set. */
  public Value<String> string(String name) {
    Value<String> value = fields.string(name);
    return value.knownTo(String::isEmpty) ? new Value.Absent<>(value.at()) : value;
  }

  public Value<Long> integer(String name) {
    return fields.integer(name);
  }

  public Value<Boolean> bool(String name) {
    return fields.bool(name);
  }

  /** The strings of a list, each known or unknown. */
  public List<Value<String>> strings(String name) {
    return fields.strings(name);
  }

  /** The list as a whole; absent where it is empty. */
  public Value<List<Node>> list(String name) {
    Value<List<Node>> value = fields.list(name);
    return value.knownTo(List::isEmpty) ? new Value.Absent<>(value.at()) : value;
  }

  /** Blocks of one name, in the order of the plan. */
  public List<Attributes> blocks(String name) {
    List<Attributes> blocks = new ArrayList<>();
    List<Node> elements = fields.list(name).known().orElse(List.of());
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof ObjectNode object) {
        List<String> way = new ArrayList<>(path);
        way.add(name);
        way.add(Integer.toString(i));
        blocks.add(new Attributes(resource, Fields.of(object), way));
      }
    }
    return blocks;
  }

  /** The block of a name that stands once at most. */
  public Optional<Attributes> block(String name) {
    return blocks(name).stream().findFirst();
  }

  /** Whether it is known whether there are blocks of that name, and how many. */
  public boolean knowsBlocks(String name) {
    return !fields.list(name).isUnknown();
  }

  /**
   * Whether an attribute names each resource by itself, and so exactly those of its link. Of others
   * a condition or a filter may take some.
   */
  public boolean namesEachAlone(String name) {
    return resource.links().namesEachAlone(this, name);
  }

  /**
   * Whether the configuration says nothing of an attribute, so that AWS decides; also where that
   * makes its value unknown.
   */
  public boolean leavesOut(String name) {
    return resource.links().leavesOut(this, name);
  }

  /** Whether the value of an attribute stands in the configuration itself, as a literal. */
  public boolean writesOut(String name) {
    return resource.links().writesOut(this, name);
  }

  /**
   * What an attribute names.
   *
   * @param types of the resources that it can name
   */
  public Link link(String name, String... types) {
    return resource.links().of(this, name, List.of(types));
  }

  /**
   * What the expression of an attribute refers to, whatever its value: {@code
   * service/main/${aws_ecs_service.app.name}} names no service, and has to do with one.
   *
   * @param types of the resources that it can refer to
   */
  public Link references(String name, String... types) {
    return resource.links().byExpression(this, name, List.of(types));
  }
}
