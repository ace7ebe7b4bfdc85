package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where an expression stands.
 *
 * @param module the instance of it
 * @param key of the instance of the resource or module whose expression it is; empty for any
 * @param forEach what makes these instances
 */
record Scope(ModulePath module, String key, Optional<Node> forEach) {
  /** Of what is no part of a resource or call. */
  static Scope of(ModulePath module) {
    return new Scope(module, "", Optional.empty());
  }

  Scope ofAnyKey() {
    return new Scope(module, "", forEach);
  }

  /** What {@code each.value} means where it is among the references. */
  List<Reference> values(List<Reference> references) {
    return references.stream()
        .filter(each -> each.kind().equals("each") && each.name().equals("value"))
        .flatMap(
            each ->
                forEach.map(Configuration::references).stream()
                    .flatMap(List::stream)
                    .flatMap(made -> value(made, each)))
        .toList();
  }

  /** Of a resource with several instances one of them, of which an attribute is taken. */
  private static Stream<Reference> value(Reference made, Reference each) {
    boolean whole = made.isResource() && made.attribute().isEmpty();
    return Stream.of(
        whole
            ? new Reference(made.kind(), made.type(), made.name(), made.key(), each.attribute())
            : made);
  }
}
