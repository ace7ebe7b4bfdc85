package dev.ecsmith.validator.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an expression of the configuration refers to, as a plan lists it.
 *
 * @param kind what it begins with: a resource's type, or {@code data}, {@code module}, {@code var},
 *     {@code local}, {@code each}, {@code count}
 * @param name of the resource, module, variable
 * @param key of one instance; empty for all of them, or where it is computed
 * @param attribute what is taken of it; empty for all
 */
record Reference(String kind, String type, String name, String key, String attribute) {
  private static final String DATA = "data";
  private static final Set<String> WORDS =
      Set.of("module", "var", "local", "each", "count", "path", "terraform", "self");

  static Optional<Reference> of(String text) {
    int first = text.indexOf('.');
    if (first < 0) {
      return Optional.empty();
    }
    String kind = text.substring(0, first);
    boolean data = kind.equals(DATA);
    int typeEnd = data ? text.indexOf('.', first + 1) : first;
    if (typeEnd < 0) {
      return Optional.empty();
    }
    String type = WORDS.contains(kind) ? "" : text.substring(data ? first + 1 : 0, typeEnd);
    int end = typeEnd + 1;
    while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
      end++;
    }
    InstanceKey key = InstanceKey.at(text, end);
    String rest = key.end() < text.length() ? text.substring(key.end() + 1) : "";
    int more = indexOfAny(rest);
    return Optional.of(
        new Reference(
            kind,
            type,
            text.substring(typeEnd + 1, end),
            key.text(),
            more < 0 ? rest : rest.substring(0, more)));
  }

  /** Without those that another only makes more exact. */
  static List<Reference> all(List<String> texts) {
    return texts.stream()
        .filter(text -> texts.stream().noneMatch(other -> isPartOf(text, other)))
        .distinct()
        .flatMap(text -> of(text).stream())
        .toList();
  }

  boolean isResource() {
    return !type.isEmpty();
  }

  boolean isData() {
    return kind.equals(DATA);
  }

  private static boolean isPartOf(String text, String other) {
    return other.length() > text.length()
        && other.startsWith(text)
        && ".[".indexOf(other.charAt(text.length())) >= 0;
  }

  private static int indexOfAny(String text) {
    int dot = text.indexOf('.');
    int bracket = text.indexOf('[');
    return dot < 0 || bracket < 0 ? Math.max(dot, bracket) : Math.min(dot, bracket);
  }
}
