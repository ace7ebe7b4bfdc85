package dev.ecsmith.generator.render;

import dev.ecsmith.templates.TemplateCatalog;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;

/** Fills templates with values; the one place where FreeMarker is configured. */
public final class TemplateRenderer {
  private static final Version BEHAVIOUR = Configuration.VERSION_2_3_34;

  private final Configuration configuration;

  /** Renders the templates of the catalog. */
  public TemplateRenderer() {
    this(TemplateCatalog::find);
  }

  TemplateRenderer(Function<String, Optional<String>> templates) {
    configuration = new Configuration(BEHAVIOUR);
    configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
    configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(ContextualFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setObjectWrapper(new ModelWrapper(BEHAVIOUR));
    configuration.setCustomNumberFormats(Map.of("bare", BareNumberFormat.FACTORY));
    configuration.setNumberFormat("@bare");
    configuration.setBooleanFormat("c");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocalizedLookup(false);
    configuration.setTemplateLoader(new CatalogLoader(templates));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
  }

  /**
   * The text of one file, laid out, with a last line feed.
   *
   * @param templateName for example {@code terraform/network.tf.ftl}; its end tells the language:
   *     {@code .tf.ftl} and {@code .tftest.hcl.ftl}, {@code .md.ftl}, {@code .sh.ftl}, {@code
   *     .dockerfile.ftl}, {@code .yml.ftl} and {@code .yml.tftpl.ftl}, {@code .conf.ftl}
   * @param model the names that the template may use; values are strings, numbers, booleans, {@link
   *     Expression}s, public records and enums, lists and maps of these, and {@link Optional}s
   * @throws RenderingException if there is no such template, or it doesn't fit the model
   */
  public String render(String templateName, Map<String, ?> model) {
    try {
      ContextualWriter out = ContextualWriter.forTemplate(templateName);
      configuration.getTemplate(templateName).process(model, out);
      return out.finish();
    } catch (IOException | TemplateException e) {
      throw new RenderingException(templateName + ": " + e.getMessage(), e);
    } catch (RenderingException e) {
      throw new RenderingException(templateName + ": " + e.getMessage(), e);
    }
  }

  private record CatalogLoader(Function<String, Optional<String>> templates)
      implements TemplateLoader {
    @Override
    public Object findTemplateSource(String name) {
      return templates.apply(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      return new StringReader((String) source);
    }

    @Override
    public void closeTemplateSource(Object source) {}
  }
}
