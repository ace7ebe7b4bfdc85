package dev.ecsmith.validator.yaml;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** The short form of a function of CloudFormation: {@code !Sub x} is {@code Fn::Sub: x}. */
final class ShortForm {
  private ShortForm() {}

  static Optional<String> tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }

  /** The key of the full form; nothing for a tag of YAML's own. */
  static Optional<String> function(String tag) {
    boolean local = tag.length() > 1 && tag.charAt(0) == '!' && tag.charAt(1) != '!';
    String name = local ? tag.substring(1) : "";
    return switch (name) {
      case "" -> Optional.empty();
      case "Ref", "Condition" -> Optional.of(name);
      default -> Optional.of("Fn::" + name);
    };
  }

  /** The object that the full form is. */
  static ObjectNode inFull(String function, Pointer pointer, Node argument) {
    StringNode key = new StringNode(argument.pointer(), argument.range(), function);
    return new ObjectNode(pointer, argument.range(), List.of(new ObjectNode.Member(key, argument)));
  }
}
