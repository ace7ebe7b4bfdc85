package dev.ecsmith.generator.render;

import dev.ecsmith.validator.document.InvisibleText;
import java.util.regex.Pattern;

/**
 * A value is shown as it is written, in text, in a code span, in a code block, in a command of a
 * code block, and in the label of a Mermaid diagram.
 *
 * <p>Where the place can't show a character, its number stands instead.
 */
final class MarkdownWriter extends ContextualWriter {
  private static final Pattern SHELL = Pattern.compile("sh|bash|shell|console");
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*\\[\\]<>|~$]|(?<![\\w])_|_(?!\\w)");
  private static final Pattern BLOCK_START = Pattern.compile("^([#+=-]|[0-9]+(?=[.)]))");
  private static final Pattern TEXT_BEFORE = Pattern.compile("[\\p{L}\\p{N}\\[(]");

  private final StringBuilder line = new StringBuilder();

  /** The language of the code block that is open, empty if it names none; null outside of one. */
  private String block;

  private boolean inSpan;
  private ShellScanner shell = new ShellScanner();

  @Override
  void text(char c) {
    if (c == '\n') {
      endLine();
    } else {
      line.append(c);
      if (c == '`' && block == null) {
        inSpan = !inSpan;
      }
    }
    if (block != null) {
      shell.accept(c);
    }
    out.append(c);
  }

  private void endLine() {
    String written = line.toString().strip();
    line.setLength(0);
    if (written.startsWith("```")) {
      block = block == null ? written.substring(3).strip() : null;
      shell = new ShellScanner();
      inSpan = false;
    } else if (inSpan) {
      throw new RenderingException("A code span goes on in the next line: " + written);
    }
  }

  @Override
  void string(String value) {
    String shown = InvisibleText.escape(value);
    String written;
    if (block == null) {
      written = inSpan ? span(shown) : inline(shown);
    } else if (block.equals("mermaid")) {
      written = label(shown);
    } else if (SHELL.matcher(block).matches()) {
      written = shell.word(shown);
    } else {
      written = shown.replace("```", InvisibleText.escape('`').repeat(3));
    }
    line.append(written);
    out.append(written);
  }

  @Override
  void number(String digits) {
    line.append(digits);
    super.number(digits);
  }

  private String span(String value) {
    String code = value.replace("`", InvisibleText.escape('`'));
    return line.toString().startsWith("|") ? code.replace("|", "\\|") : code;
  }

  private String inline(String value) {
    String escaped =
        MARKUP
            .matcher(value.replace("&", "&amp;"))
            .replaceAll(found -> found.group().equals("<") ? "&lt;" : "\\\\\\" + found.group());
    if (TEXT_BEFORE.matcher(line).find()) {
      return escaped;
    }
    return BLOCK_START
        .matcher(escaped)
        .replaceFirst(
            found ->
                Character.isDigit(found.group().charAt(0))
                    ? found.group() + "&#8203;"
                    : "\\\\\\" + found.group());
  }

  /** Mermaid's own character references, which begin with a number sign. */
  private static String label(String value) {
    StringBuilder label = new StringBuilder();
    value
        .codePoints()
        .forEach(
            c -> {
              if ("\"#<>`&;\\{}[]()|".indexOf(c) >= 0) {
                label.append('#').append(c).append(';');
              } else {
                label.appendCodePoint(c);
              }
            });
    return label.toString();
  }

  @Override
  String finish() {
    if (block != null) {
      throw new RenderingException("The file ends inside a code block");
    }
    return PlainLayout.of(out.toString().replaceAll("\n{3,}", "\n\n"));
  }
}
