package dev.ecsmith.validator.rules.plan.listener;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Resource;
import java.util.List;
import java.util.Optional;

/** A condition of a listener rule. */
record RuleCondition(Attributes block) {
  private static final List<String> PROPERTIES =
      List.of(
          "host_header",
          "http_header",
          "http_request_method",
          "path_pattern",
          "query_string",
          "source_ip");
  private static final List<String> LISTS = List.of("values", "regex_values");

  static List<RuleCondition> in(Resource rule) {
    return rule.blocks("condition").stream().map(RuleCondition::new).toList();
  }

  /** Whether it is known what it looks at. */
  boolean isKnown() {
    return PROPERTIES.stream().allMatch(block::knowsBlocks);
  }

  /** What of a request it looks at, by the names of the blocks. */
  List<String> properties() {
    return PROPERTIES.stream().filter(name -> !block.blocks(name).isEmpty()).toList();
  }

  Optional<Value<String>> headerName() {
    return block.block("http_header").map(header -> header.string("http_header_name"));
  }

  List<Value<String>> methods() {
    return block
        .block("http_request_method")
        .map(methods -> methods.strings("values"))
        .orElse(List.of());
  }

  /** How many values it compares with. */
  int count() {
    return values().size() + block.blocks("query_string").size();
  }

  /** How many {@code *} and {@code ?} there are in its values, so far as they are known. */
  int wildcards() {
    return PROPERTIES.stream()
        .flatMap(name -> block.blocks(name).stream())
        .flatMap(property -> property.strings("values").stream())
        .flatMap(value -> value.known().stream())
        .mapToInt(value -> (int) value.chars().filter(c -> c == '*' || c == '?').count())
        .sum();
  }

  private List<Value<String>> values() {
    return PROPERTIES.stream()
        .flatMap(name -> block.blocks(name).stream())
        .flatMap(property -> LISTS.stream().flatMap(list -> property.strings(list).stream()))
        .toList();
  }
}
