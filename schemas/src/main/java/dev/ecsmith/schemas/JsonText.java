package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes maps, lists and plain values as JSON for people: one key a line, a list on one line. */
final class JsonText {
  private final StringBuilder text = new StringBuilder();

  private JsonText() {}

  /** With a last line feed. */
  static String of(Map<String, Object> object) {
    JsonText json = new JsonText();
    json.object(object, "\n");
    return json.text.append('\n').toString();
  }

  /**
   * @param lineStart a line feed and the indentation of the object
   */
  private void object(Map<?, ?> object, String lineStart) {
    if (object.isEmpty()) {
      text.append("{}");
      return;
    }
    String inner = lineStart + "  ";
    String separator = "{";
    for (Map.Entry<?, ?> member : object.entrySet()) {
      text.append(separator).append(inner);
      quoted((String) member.getKey());
      text.append(": ");
      if (member.getValue() instanceof Map<?, ?> nested) {
        object(nested, inner);
      } else {
        inline(member.getValue());
      }
      separator = ",";
    }
    text.append(lineStart).append('}');
  }

  private void inline(Object value) {
    if (value instanceof Map<?, ?> object) {
      String separator = "{";
      for (Map.Entry<?, ?> member : object.entrySet()) {
        text.append(separator);
        quoted((String) member.getKey());
        text.append(": ");
        inline(member.getValue());
        separator = ", ";
      }
      text.append(object.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object element : list) {
        text.append(separator);
        inline(element);
        separator = ", ";
      }
      text.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof String string) {
      quoted(string);
    } else {
      text.append(value);
    }
  }

  private void quoted(String string) {
    text.append('"');
    JsonStringEncoder.getInstance().quoteAsString(string, text);
    text.append('"');
  }
}
