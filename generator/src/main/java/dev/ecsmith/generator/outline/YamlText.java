package dev.ecsmith.generator.outline;

import dev.ecsmith.validator.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values of a JSON Schema as YAML on one line. */
final class YamlText {
  /** Means itself without quotes, whatever stands around it. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z/][A-Za-z0-9_./-]*");

  private static final Pattern OTHER_MEANING = Pattern.compile("(?i)true|false|null|yes|no|on|off");

  private YamlText() {}

  static String inline(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(YamlText::inline).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> inline(entry.getKey()) + ": " + inline(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof String text) {
      boolean plain = PLAIN.matcher(text).matches() && !OTHER_MEANING.matcher(text).matches();
      return plain ? text : quoted(text);
    }
    return value.toString();
  }

  /** JSON's form of a string is YAML's as well. */
  static String quoted(String text) {
    return JsonWriter.quoted(text);
  }
}
