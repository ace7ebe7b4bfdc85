package dev.ecsmith.generator.render;

import dev.ecsmith.generator.render.HclScanner.Place;
import dev.ecsmith.validator.document.InvisibleText;

/**
 * Strings belong between quotes or into a comment, expressions and numbers anywhere; whatever a
 * value holds, it can't end the string it stands in.
 */
final class HclWriter extends ContextualWriter {
  private static final int NOWHERE = -1;

  private final HclScanner scanner = new HclScanner();

  /** A sign that ended a value, which a brace of the template must not turn into code. */
  private char heldSign;

  private int stringStart = NOWHERE;
  private int loneInterpolationEnd = NOWHERE;

  @Override
  void text(char c) {
    release(isSignOrBrace(c));
    Place before = scanner.place();
    if (c == '"' && before == Place.STRING && loneInterpolationEnd == out.length()) {
      throw new RenderingException("Quotes around nothing but an expression: leave them out");
    }
    emit(c);
    if (c == '\n' && before == Place.STRING) {
      throw new RenderingException("A line ends inside a string");
    }
    if (c == '"' && scanner.place() == Place.STRING) {
      stringStart = out.length();
    }
  }

  @Override
  void string(String value) {
    if (value.isEmpty() && scanner.place() == Place.STRING) {
      return;
    }
    release(!value.isEmpty() && isSignOrBrace(value.charAt(0)));
    switch (scanner.place()) {
      case STRING -> inString(value);
      case LINE_COMMENT -> emitAll(InvisibleText.escape(value));
      case CODE -> {
        if (!value.equals("true") && !value.equals("false")) {
          throw new RenderingException(
              "A string outside of quotes: " + InvisibleText.escape(value));
        }
        emitAll(value);
      }
      default -> throw new RenderingException("A value in a heredoc or a block comment");
    }
  }

  /** The template's own sign before the value is as dangerous as the value's before a brace. */
  private void inString(String value) {
    int leading = 0;
    if (out.length() > stringStart && isSign(out.charAt(out.length() - 1))) {
      while (leading < value.length() && isSignOrBrace(value.charAt(leading))) {
        emitAll(InvisibleText.escape(value.charAt(leading++)));
      }
    }
    String escaped = HclString.escape(value.substring(leading));
    int last = escaped.length() - 1;
    if (last >= 0 && isSign(escaped.charAt(last))) {
      heldSign = escaped.charAt(last);
      escaped = escaped.substring(0, last);
    }
    emitAll(escaped);
  }

  @Override
  void number(String digits) {
    release(false);
    emitAll(digits);
  }

  @Override
  void expression(Expression expression) {
    if (expression.text().isPresent() && scanner.place() == Place.STRING) {
      string(expression.text().get());
      return;
    }
    release(true);
    switch (scanner.place()) {
      case CODE -> emitAll(expression.hcl());
      case STRING, HEREDOC -> {
        if (out.length() > 0 && isSign(out.charAt(out.length() - 1))) {
          throw new RenderingException("An expression right behind a $ or % sign");
        }
        boolean first = scanner.place() == Place.STRING && out.length() == stringStart;
        emitAll("${" + expression.hcl() + "}");
        loneInterpolationEnd = first ? out.length() : NOWHERE;
      }
      default -> throw new RenderingException("An expression in a comment: " + expression);
    }
  }

  @Override
  String finish() {
    if (!scanner.atTop() || scanner.place() != Place.CODE) {
      throw new RenderingException("The file ends inside a string, a heredoc or a comment");
    }
    return HclLayout.of(out.toString());
  }

  private static boolean isSign(char c) {
    return c == '$' || c == '%';
  }

  private static boolean isSignOrBrace(char c) {
    return c == '{' || isSign(c);
  }

  private void release(boolean beforeBraceOrSign) {
    if (heldSign != 0) {
      String sign = beforeBraceOrSign ? InvisibleText.escape(heldSign) : String.valueOf(heldSign);
      heldSign = 0;
      emitAll(sign);
    }
  }

  private void emitAll(String text) {
    text.chars().forEach(c -> emit((char) c));
  }

  private void emit(char c) {
    scanner.accept(c);
    out.append(c);
  }
}
