package dev.ecsmith.generator.render;

import java.io.Writer;

/**
 * Takes a template's own text and the values between it, and prints each value as the place where
 * it stands needs it.
 */
abstract class ContextualWriter extends Writer {
  final StringBuilder out = new StringBuilder();

  /** A writer for the language that the end of a template's name tells. */
  static ContextualWriter forTemplate(String name) {
    if (name.endsWith(".tf.ftl") || name.endsWith(".tftest.hcl.ftl")) {
      return new HclWriter();
    }
    if (name.endsWith(".md.ftl")) {
      return new MarkdownWriter();
    }
    if (name.endsWith(".sh.ftl") || name.endsWith(".dockerfile.ftl")) {
      return new ShellWriter();
    }
    if (name.endsWith(".yml.ftl") || name.endsWith(".yml.tftpl.ftl")) {
      return new YamlWriter();
    }
    if (name.endsWith(".conf.ftl")) {
      return new LineWriter();
    }
    throw new RenderingException("The name doesn't tell what the template writes");
  }

  /** The template's own text. */
  abstract void text(char c);

  /** A value that must come out as the same string. */
  abstract void string(String value);

  /** A number; its characters mean nothing else in any language. */
  void number(String digits) {
    out.append(digits);
  }

  void expression(Expression expression) {
    throw new RenderingException("Terraform's " + expression + " stands outside of HCL");
  }

  /** All that was written, laid out. */
  abstract String finish();

  @Override
  public final void write(char[] characters, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      text(characters[i]);
    }
  }

  @Override
  public final void flush() {}

  @Override
  public final void close() {}
}
