package dev.ecsmith.generator.spec;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The values of a spec of which no rule should speak, because something is wrong with their shape.
 *
 * @param faulty those that the schema refuses
 * @param leftOpen tells strings that a person has yet to fill in
 */
record UnsoundValues(Set<Pointer> faulty, Predicate<StringNode> leftOpen) {
  static final UnsoundValues NONE = new UnsoundValues(Set.of(), text -> false);

  static UnsoundValues of(Shape shape, Predicate<StringNode> leftOpen) {
    return new UnsoundValues(
        shape.faults().stream()
            .filter(fault -> !(fault instanceof ShapeFault.MissingKey))
            .map(fault -> fault.at().pointer())
            .collect(Collectors.toUnmodifiableSet()),
        leftOpen);
  }

  boolean holds(Node node) {
    return (node instanceof StringNode text && leftOpen.test(text))
        || faulty.contains(node.pointer());
  }
}
