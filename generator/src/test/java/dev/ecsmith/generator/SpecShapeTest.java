package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ecsmith.schemas.SchemaCatalog;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.fixture.Fixture;
import dev.ecsmith.validator.fixture.FixtureFolder;
import dev.ecsmith.validator.schema.NetworkntSchema;
import dev.ecsmith.validator.shape.ShapeSchema;
import dev.ecsmith.validator.yaml.YamlReader;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The engine that judges specs, and the one that judges task definitions, say the same of a spec.
 */
final class SpecShapeTest {
  private static final String SCHEMA = "ztrust-sso";
  private static final ShapeSchema OURS = ShapeSchema.named(SCHEMA);
  private static final NetworkntSchema NETWORKNT =
      SchemaCatalog.text(SCHEMA).map(NetworkntSchema::of).orElseThrow();

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
    assertEquals(
        Set.copyOf(OURS.judge(document, text -> false).faults()),
        Set.copyOf(NETWORKNT.judge(document).faults()));
  }
}
