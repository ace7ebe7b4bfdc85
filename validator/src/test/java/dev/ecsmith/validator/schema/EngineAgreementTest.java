package dev.ecsmith.validator.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

  private static final int MUTATIONS = 3000;
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

  private static final ShapeSchema COMPACT = ShapeSchema.named(SchemaCatalog.TASK_DEFINITION);
  private static final NetworkntSchema NETWORKNT =
      NetworkntSchema.of(SchemaCatalog.text(SchemaCatalog.TASK_DEFINITION).orElseThrow());

  @Test
  void nothingIsSaidOfRichTaskDefinitionsThatFit() throws IOException {
    for (Path file : files(RESOURCES.resolve("task-definitions"))) {
      assertEquals(List.of(), agreed(file.toString(), Files.readString(file)));
    }
  }

  @Test
  void theEnginesAgreeOnEveryFixture() throws IOException {
    for (Path file : files(RESOURCES)) {
      if (file.endsWith(DELIBERATE_DIFFERENCE)) {
        continue;
      }
      agreed(file.toString(), Files.readString(file));
    }
  }

  @Test
  void theEnginesAgreeOnWhateverIsDoneToATaskDefinition() throws IOException {
    Random random = new Random(SEED);
    Map<String, Integer> kinds = new TreeMap<>();
    List<Path> files = files(RESOURCES.resolve("task-definitions"));
    for (int i = 0; i < MUTATIONS; i++) {
      String text = Files.readString(files.get(i % files.size()));
      for (ShapeFault fault : agreed("mutant " + i, Mutation.of(text, random))) {
        kinds.merge(fault.getClass().getSimpleName(), 1, Integer::sum);
      }
    }
    for (Class<?> kind : FOUND_BY_MUTATION) {
      assertTrue(kinds.getOrDefault(kind.getSimpleName(), 0) >= FEWEST, kinds.toString());
    }
  }

  private static List<ShapeFault> agreed(String name, String text) {
    Document document = JsonReader.read(name, text);
    Shape compact = COMPACT.judge(document, EngineAgreementTest::isUnknown);
    Shape networknt = NETWORKNT.judge(document, EngineAgreementTest::isUnknown);
    assertEquals(lines(networknt), lines(compact), name);
    return compact.faults();
  }

  private static String lines(Shape shape) {
    return ShapeText.of(shape).stream().sorted().collect(Collectors.joining("\n"));
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
