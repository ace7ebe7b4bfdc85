package dev.ecsmith.generator.spec;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A spec without the values that its schema refuses. */
final class SoundPart {
  private final Set<Pointer> faulty;

  private SoundPart(Set<Pointer> faulty) {
    this.faulty = faulty;
  }

  static ObjectNode of(ObjectNode root, Shape shape) {
    Set<Pointer> faulty =
        shape.faults().stream()
            .filter(fault -> !(fault instanceof ShapeFault.MissingKey))
            .map(fault -> fault.at().pointer())
            .filter(pointer -> !pointer.equals(Pointer.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    return faulty.isEmpty() ? root : new SoundPart(faulty).object(root);
  }

  private ObjectNode object(ObjectNode object) {
    List<ObjectNode.Member> members =
        object.members().stream()
            .flatMap(
                member ->
                    sound(member.value())
                        .map(value -> new ObjectNode.Member(member.key(), value))
                        .stream())
            .toList();
    return new ObjectNode(object.pointer(), object.range(), members);
  }

  private Optional<Node> sound(Node node) {
    if (faulty.contains(node.pointer())) {
      return Optional.empty();
    }
    if (node instanceof ObjectNode object) {
      return Optional.of(object(object));
    }
    if (node instanceof ArrayNode array) {
      List<Node> elements =
          array.elements().stream().flatMap(element -> sound(element).stream()).toList();
      return Optional.of(new ArrayNode(array.pointer(), array.range(), elements));
    }
    return Optional.of(node);
  }
}
