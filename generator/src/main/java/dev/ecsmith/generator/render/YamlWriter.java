package dev.ecsmith.generator.render;

import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.json.JsonWriter;
import java.util.regex.Pattern;

/**
 * YAML, a string of which stands between the template's own double quotes; there it is written as
 * JSON would. Outside of them it can be part of a key. Terraform may read the file as a template,
 * so no value begins one of its sequences.
 */
final class YamlWriter extends ContextualWriter {
  /** Followed by a brace, by another one, or by whatever the template goes on with. */
  private static final Pattern SEQUENCE_START = Pattern.compile("([$%])(?=[{$%]|$)");

  /** Means itself, whatever stands around it. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private static final Pattern OTHER_MEANING =
      Pattern.compile("(?i)y|n|true|false|null|yes|no|on|off");

  private boolean inString;
  private boolean inComment;
  private boolean escaped;

  @Override
  void text(char c) {
    if (c == '\n') {
      if (inString) {
        throw new RenderingException("A line ends inside a string");
      }
      inComment = false;
    } else if (escaped) {
      escaped = false;
    } else if (inString && c == '\\') {
      escaped = true;
    } else if (c == '"' && !inComment) {
      inString = !inString;
    } else if (c == '#' && !inString) {
      inComment = true;
    }
    out.append(c);
  }

  @Override
  void string(String value) {
    if (inComment) {
      out.append(InvisibleText.escape(value));
    } else if (inString) {
      String quoted = JsonWriter.quoted(value);
      out.append(
          SEQUENCE_START
              .matcher(quoted.substring(1, quoted.length() - 1))
              .replaceAll(sign -> sign.group().equals("$") ? "\\\\u0024" : "\\\\u0025"));
    } else if (WORD.matcher(value).matches() && !OTHER_MEANING.matcher(value).matches()) {
      out.append(value);
    } else {
      throw new RenderingException("A string outside of quotes: " + InvisibleText.escape(value));
    }
  }

  @Override
  String finish() {
    return PlainLayout.of(out);
  }
}
