package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.BooleanNode;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the values that Terraform calls sensitive: a plan holds them in clear text. */
final class SensitiveValues {
  private final List<TextRange> found = new ArrayList<>();

  private SensitiveValues() {}

  static List<TextRange> in(Fields change) {
    SensitiveValues values = new SensitiveValues();
    values.collect(change, "before", "before_sensitive");
    values.collect(change, "after", "after_sensitive");
    return values.found;
  }

  static List<TextRange> inState(Fields resource) {
    SensitiveValues values = new SensitiveValues();
    values.collect(resource, "values", "sensitive_values");
    return values.found;
  }

  private void collect(Fields fields, String values, String marks) {
    Optional<Node> marked = fields.object().get(marks);
    fields.object().get(values).ifPresent(node -> marked.ifPresent(mark -> collect(node, mark)));
  }

  private void collect(Node value, Node mark) {
    if (mark instanceof BooleanNode flag) {
      if (flag.value()) {
        all(value);
      }
    } else if (mark instanceof ObjectNode marks) {
      marks
          .members()
          .forEach(each -> value.child(each.name()).ifPresent(v -> collect(v, each.value())));
    } else if (mark instanceof ArrayNode marks && value instanceof ArrayNode list) {
      int count = Math.min(marks.elements().size(), list.elements().size());
      for (int i = 0; i < count; i++) {
        collect(list.elements().get(i), marks.elements().get(i));
      }
    }
  }

  private void all(Node value) {
    if (value instanceof ObjectNode object) {
      object.members().forEach(member -> all(member.value()));
    } else if (value instanceof ArrayNode array) {
      array.elements().forEach(this::all);
    } else if (value instanceof StringNode text && !text.value().isEmpty()) {
      found.add(new TextRange(text.range().start() + 1, text.range().end() - 1));
    } else if (value instanceof NumberNode number) {
      found.add(number.range());
    }
  }
}
