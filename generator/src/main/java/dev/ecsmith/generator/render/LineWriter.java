package dev.ecsmith.generator.render;

import dev.ecsmith.validator.document.InvisibleText;

/** Configuration of one setting a line: a value can't add a line. */
final class LineWriter extends ContextualWriter {
  @Override
  void text(char c) {
    out.append(c);
  }

  @Override
  void string(String value) {
    if (value.codePoints().anyMatch(InvisibleText::isInvisible)) {
      throw new RenderingException(
          "\"" + InvisibleText.escape(value) + "\" has a character that a line can't hold");
    }
    out.append(value);
  }

  @Override
  String finish() {
    return PlainLayout.of(out);
  }
}
