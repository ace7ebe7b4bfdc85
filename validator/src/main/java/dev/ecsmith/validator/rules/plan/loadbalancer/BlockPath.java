package dev.ecsmith.validator.rules.plan.loadbalancer;

import dev.ecsmith.validator.plan.Attributes;
import java.util.List;

/**
 * The way from a resource to an attribute.
 *
 * @param blocks on the way
 */
record BlockPath(List<String> blocks, String attribute) {
  static BlockPath of(List<String> names) {
    return new BlockPath(names.subList(0, names.size() - 1), names.get(names.size() - 1));
  }

  /** All blocks that can have the attribute. */
  List<Attributes> in(Attributes resource) {
    List<Attributes> at = List.of(resource);
    for (String block : blocks) {
      at = at.stream().flatMap(each -> each.blocks(block).stream()).toList();
    }
    return at;
  }
}
