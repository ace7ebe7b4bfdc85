package dev.ecsmith.validator.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.schemas.SchemaCatalog;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.shape.Shape;
import dev.ecsmith.validator.shape.ShapeFault;
import dev.ecsmith.validator.shape.ShapeSchema;
import dev.ecsmith.validator.shape.ShapeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two engines that share no code judge alike, or one of them is wrong. */
final class EngineAgreementTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /**
   * JSON Schema calls 60.0 an integer, AWS's clients don't, and the compact engine follows them.
   */
  private static final String DELIBERATE_DIFFERENCE = "bad-integer-as-fraction.json";

  private static final int MUTATIONS = 10_000;
  private static final long SEED = 20261122;

  /** So that a mutation that stopped to find a kind of fault is seen. */
  private static final int FEWEST = 10;

  private static final List<Class<?>> FOUND_BY_MUTATION =
      List.of(
          ShapeFault.UnknownKey.class,
          ShapeFault.MissingKey.class,
          ShapeFault.WrongType.class,
          ShapeFault.ValueNotAllowed.class,
          ShapeFault.PatternMismatch.class,
          ShapeFault.OutOfRange.class,
          ShapeFault.WrongCount.class);

  private static final String SPEC = "ztrust-sso";

  @Test
  void nothingIsSaidOfRichTaskDefinitionsThatFit() throws IOException {
    Engines engines = Engines.of(SchemaCatalog.TASK_DEFINITION);
    for (Path file : files(RESOURCES.resolve("task-definitions"))) {
      assertEquals(List.of(), engines.agreed(file.toString(), Files.readString(file)));
    }
  }

  @Test
  void theEnginesAgreeOnEveryFixture() throws IOException {
    Engines engines = Engines.of(SchemaCatalog.TASK_DEFINITION);
    for (Path file : files(RESOURCES)) {
      if (!file.endsWith(DELIBERATE_DIFFERENCE)) {
        engines.agreed(file.toString(), Files.readString(file));
      }
    }
  }

  @Test
  void theEnginesAgreeOnWhateverIsDoneToATaskDefinition() throws IOException {
    Map<String, Integer> kinds =
        mutate(SchemaCatalog.TASK_DEFINITION, List.of("task-definitions", "corpus"), MUTATIONS);
    for (Class<?> kind : FOUND_BY_MUTATION) {
      assertTrue(kinds.getOrDefault(kind.getSimpleName(), 0) >= FEWEST, kinds.toString());
    }
  }

  @Test
  void theEnginesAgreeOnWhateverIsDoneToASpec() throws IOException {
    assertFalse(mutate(SPEC, List.of("specs"), MUTATIONS / 10).isEmpty());
  }

  @Test
  void theEnginesAgreeOnWhateverIsDoneToAConfiguration() throws IOException {
    assertFalse(
        mutate(SchemaCatalog.CONFIG, List.of("configurations/json"), MUTATIONS / 10).isEmpty());
  }

  /** How many faults of each kind there were. */
  private static Map<String, Integer> mutate(String schema, List<String> folders, int times)
      throws IOException {
    Engines engines = Engines.of(schema);
    Random random = new Random(SEED);
    Map<String, Integer> kinds = new TreeMap<>();
    List<String> texts = new ArrayList<>();
    for (String folder : folders) {
      for (Path file : files(RESOURCES.resolve(folder))) {
        String text = Files.readString(file);
        if (JsonReader.isJson(text)) {
          texts.add(text);
        }
      }
    }
    for (int i = 0; i < times; i++) {
      String mutant = Mutation.of(texts.get(i % texts.size()), random);
      for (ShapeFault fault : engines.agreed("mutant " + i, mutant)) {
        kinds.merge(fault.getClass().getSimpleName(), 1, Integer::sum);
      }
    }
    return kinds;
  }

  private record Engines(ShapeSchema compact, NetworkntSchema networknt) {
    static Engines of(String schema) {
      return new Engines(
          ShapeSchema.named(schema), NetworkntSchema.of(SchemaCatalog.text(schema).orElseThrow()));
    }

    List<ShapeFault> agreed(String name, String text) {
      Document document = JsonReader.read(name, text);
      Shape shape = compact.judge(document, EngineAgreementTest::isUnknown);
      Shape oracle = networknt.judge(document, EngineAgreementTest::isUnknown);
      assertEquals(lines(oracle), lines(shape), name);
      return shape.faults();
    }

    private static String lines(Shape shape) {
      return ShapeText.of(shape).stream().sorted().collect(Collectors.joining("\n"));
    }
  }

  private static boolean isUnknown(StringNode text) {
    return Placeholders.anyIn(text.value());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new ArrayList<>(
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList());
    }
  }
}
