package dev.ecsmith.generator.render;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.math.BigDecimal;
import java.util.Locale;

/** Digits without grouping or exponent, alike in every locale, that print outside of quotes too. */
final class BareNumberFormat extends TemplateNumberFormat {
  static final TemplateNumberFormatFactory FACTORY =
      new TemplateNumberFormatFactory() {
        @Override
        public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
          return new BareNumberFormat();
        }
      };

  private BareNumberFormat() {}

  @Override
  public Object format(TemplateNumberModel number) throws TemplateModelException {
    return new Markup.Digits(formatToPlainText(number));
  }

  @Override
  public String formatToPlainText(TemplateNumberModel number) throws TemplateModelException {
    return new BigDecimal(number.getAsNumber().toString()).toPlainString();
  }

  @Override
  public boolean isLocaleBound() {
    return false;
  }

  @Override
  public String getDescription() {
    return "bare";
  }
}
