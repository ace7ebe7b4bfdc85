package dev.ecsmith.generator.render;

import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;
import java.io.Writer;

/** Hands every value of a template to the {@link ContextualWriter} that the template writes to. */
final class ContextualFormat extends MarkupOutputFormat<Markup> {
  static final ContextualFormat INSTANCE = new ContextualFormat();

  private ContextualFormat() {}

  @Override
  public void output(String value, Writer out) {
    contextual(out).string(value);
  }

  @Override
  public void output(Markup value, Writer out) {
    value.printTo(contextual(out));
  }

  /** A captured block has no place in the output yet, so that nothing can be printed into it. */
  private static ContextualWriter contextual(Writer out) {
    if (out instanceof ContextualWriter contextual) {
      return contextual;
    }
    throw new RenderingException("A value is printed into a captured block; use a macro instead");
  }

  @Override
  public <F extends TemplateMarkupOutputModel<F>> void outputForeign(F value, Writer out) {
    throw new RenderingException("Another output format is in use");
  }

  @Override
  public Markup fromPlainTextByEscaping(String text) {
    return new Markup.Text(text);
  }

  @Override
  public Markup fromMarkup(String markup) {
    throw new RenderingException("Text of a template can't be marked as not to be escaped");
  }

  @Override
  public String getSourcePlainText(Markup value) {
    return value.joinable();
  }

  @Override
  public String getMarkupString(Markup value) {
    throw new RenderingException("How a value prints isn't known before its place is");
  }

  @Override
  public Markup concat(Markup first, Markup second) {
    return new Markup.Text(first.joinable() + second.joinable());
  }

  @Override
  public String escapePlainText(String text) {
    throw new RenderingException("How a value prints isn't known before its place is");
  }

  @Override
  public boolean isEmpty(Markup value) {
    return value instanceof Markup.Text text && text.value().isEmpty();
  }

  @Override
  public boolean isOutputFormatMixingAllowed() {
    return false;
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  public boolean isAutoEscapedByDefault() {
    return true;
  }

  @Override
  public String getName() {
    return "contextual";
  }

  @Override
  public String getMimeType() {
    return null;
  }
}
