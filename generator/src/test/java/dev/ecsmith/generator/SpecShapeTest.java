package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ecsmith.schemas.SchemaCatalog;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.fixture.Fixture;
import dev.ecsmith.validator.fixture.FixtureFolder;
import dev.ecsmith.validator.schema.NetworkntSchema;
import dev.ecsmith.validator.shape.ShapeSchema;
import dev.ecsmith.validator.yaml.YamlReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The engine that judges specs, and the one that judges task definitions, say the same of a spec.
 */
final class SpecShapeTest {
  /** Judges what names no product that there is. */
  private static final String ANY = "ztrust-sso";

  private static final Map<String, ShapeSchema> OURS = new HashMap<>();
  private static final Map<String, NetworkntSchema> NETWORKNT = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> bothEnginesFindTheSameFaults() {
    return Stream.of("rules", "projects")
        .map(Path.of("src/test/resources")::resolve)
        .flatMap(root -> FixtureFolder.names(root).stream().map(root::resolve))
        .flatMap(folder -> FixtureFolder.of(folder).fixtures().stream())
        .map(fixture -> dynamicTest(fixture.input().toString(), () -> compare(fixture)));
  }

  private static void compare(Fixture fixture) {
    Document document = YamlReader.read(fixture.name(), fixture.text());
    String product = product(document);
    assertEquals(
        Set.copyOf(
            OURS.computeIfAbsent(product, ShapeSchema::named)
                .judge(document, text -> false)
                .faults()),
        Set.copyOf(
            NETWORKNT
                .computeIfAbsent(
                    product, name -> NetworkntSchema.of(SchemaCatalog.text(name).orElseThrow()))
                .judge(document)
                .faults()));
  }

  private static String product(Document document) {
    return document
        .root()
        .filter(ObjectNode.class::isInstance)
        .flatMap(root -> ((ObjectNode) root).get("product"))
        .filter(StringNode.class::isInstance)
        .map(node -> ((StringNode) node).value())
        .filter(Products.ids()::contains)
        .orElse(ANY);
  }
}
