package dev.ecsmith.generator.render;

/**
 * A value is one word of a POSIX shell, quoted if it needs to be; between the template's own single
 * quotes it stays inside them.
 */
final class ShellWriter extends ContextualWriter {
  private final ShellScanner scanner = new ShellScanner();

  @Override
  void text(char c) {
    scanner.accept(c);
    out.append(c);
  }

  @Override
  void string(String value) {
    out.append(scanner.word(value));
  }

  @Override
  String finish() {
    return PlainLayout.of(out);
  }
}
