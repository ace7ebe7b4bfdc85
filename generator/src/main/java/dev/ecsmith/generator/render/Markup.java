package dev.ecsmith.generator.render;

import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;

/** A value that knows by itself how it is printed. */
sealed interface Markup extends TemplateMarkupOutputModel<Markup> {
  void printTo(ContextualWriter out);

  @Override
  default MarkupOutputFormat<Markup> getOutputFormat() {
    return ContextualFormat.INSTANCE;
  }

  record Text(String value) implements Markup {
    @Override
    public void printTo(ContextualWriter out) {
      out.string(value);
    }
  }

  record Digits(String value) implements Markup {
    @Override
    public void printTo(ContextualWriter out) {
      out.number(value);
    }
  }

  record Code(Expression value) implements Markup {
    @Override
    public void printTo(ContextualWriter out) {
      out.expression(value);
    }
  }

  /** The text that this can be joined with other text as. */
  default String joinable() {
    if (this instanceof Text text) {
      return text.value();
    }
    if (this instanceof Digits digits) {
      return digits.value();
    }
    throw new RenderingException("An expression can't be joined with a string: " + this);
  }
}
