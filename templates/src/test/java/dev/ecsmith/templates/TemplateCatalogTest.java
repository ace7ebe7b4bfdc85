package dev.ecsmith.templates;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateCatalogTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "missing.tf.ftl", "../x.ftl", "/x.ftl", "TemplateCatalog.class", "a//b.ftl"})
  void whatIsNoTemplateIsNotFound(String name) {
    assertTrue(TemplateCatalog.find(name).isEmpty());
  }
}
