package dev.ecsmith.validator.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import dev.ecsmith.schemas.JsonResource;
import dev.ecsmith.schemas.SchemaCatalog;
import dev.ecsmith.validator.shape.SchemaTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every schema that ecsmith publishes. */
final class PublishedSchemasTest {
  private static List<String> names() {
    return SchemaCatalog.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void itIsAValidSchema(String name) {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
    assertEquals(List.of(), meta.validate(text(name), InputFormat.JSON));
  }

  @ParameterizedTest
  @MethodSource("names")
  void itSaysWhoItIs(String name) {
    Map<String, Object> schema = JsonResource.parse(text(name));
    assertEquals("https://json-schema.org/draft/2020-12/schema", schema.get("$schema"));
    assertEquals("https://ecsmith.dev/schemas/" + name + ".schema.json", schema.get("$id"));
    assertFalse(schema.get("title").toString().isBlank());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyKeyIsDescribed(String name) {
    List<String> bare = new ArrayList<>();
    Map<String, Object> schema = JsonResource.parse(text(name));
    collect(schema, "", SchemaTree.object(schema.get("$defs")), bare);
    assertEquals(List.of(), bare);
  }

  private static String text(String name) {
    return SchemaCatalog.text(name).orElseThrow();
  }

  /** Goes where a schema holds schemas; a key may itself be called {@code properties}. */
  private static void collect(
      Map<String, Object> schema, String path, Map<String, Object> definitions, List<String> bare) {
    if (schema.isEmpty()) {
      return;
    }
    SchemaTree.properties(schema)
        .forEach(
            (key, property) -> {
              if (!isDescribed(property, definitions)) {
                bare.add(path + "/" + key);
              }
              collect(property, path + "/" + key, definitions, bare);
            });
    collect(SchemaTree.object(schema.get("items")), path + "[]", definitions, bare);
    collect(SchemaTree.object(schema.get("additionalProperties")), path + "/*", definitions, bare);
    SchemaTree.object(schema.get("$defs"))
        .forEach(
            (name, definition) -> collect(SchemaTree.object(definition), name, definitions, bare));
  }

  /** An editor shows what stands beside a reference, and otherwise what is said where it leads. */
  private static boolean isDescribed(
      Map<String, Object> property, Map<String, Object> definitions) {
    if (SchemaTree.description(property).endsWith(".")) {
      return true;
    }
    return property.get("$ref") instanceof String reference
        && isDescribed(
            SchemaTree.object(definitions.get(reference.substring("#/$defs/".length()))),
            definitions);
  }
}
