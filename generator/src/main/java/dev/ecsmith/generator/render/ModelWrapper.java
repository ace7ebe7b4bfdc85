package dev.ecsmith.generator.render;

import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperConfiguration;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;

/**
 * Shows records and enums to templates: {@code x.name} reads a component or a method without
 * parameters, an empty {@link Optional} is a missing value, and an object has no text of its own,
 * so that no {@code toString} is ever printed.
 */
final class ModelWrapper extends DefaultObjectWrapper {
  ModelWrapper(Version version) {
    super(settings(version), true);
  }

  private static DefaultObjectWrapperConfiguration settings(Version version) {
    DefaultObjectWrapperConfiguration settings = new DefaultObjectWrapperConfiguration(version) {};
    ZeroArgumentNonVoidMethodPolicy asProperty =
        ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD;
    settings.setRecordZeroArgumentNonVoidMethodPolicy(asProperty);
    settings.setDefaultZeroArgumentNonVoidMethodPolicy(asProperty);
    // A misspelt name is a fault even where a missing value would do.
    settings.setStrict(true);
    settings.setIterableSupport(true);
    settings.setUseModelCache(false);
    return settings;
  }

  @Override
  public TemplateModel wrap(Object value) throws TemplateModelException {
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    }
    if (value instanceof Expression expression) {
      return new Markup.Code(expression);
    }
    return super.wrap(value);
  }

  @Override
  protected TemplateModel handleUnknownType(Object value) {
    return new BeanModel(value, this);
  }
}
