package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.ecsmith.validator.fix.Fixer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The AWS CLI takes what {@code lint --fix} makes of files that it refuses. */
class MendedRegistrationTest {
  private static final Path FIXES = Path.of("../validator/src/test/resources/fixes");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"described", "environment", "logging", "network", "nulls", "syntax", "types"})
  void theAwsCliRegistersAMendedFile(String name) throws IOException {
    String text = Files.readString(FIXES.resolve(name + ".json"));
    String fixed = new Fixer().fix(text);
    assertNotEquals(text, fixed);
    Path file = Files.writeString(folder.resolve(name + ".json"), fixed);
    Object answer =
        AwsCli.of(SeededAws.shared().aws())
            .json("ecs", "register-task-definition", "--cli-input-json", file.toUri().toString());
    RegisteredTask registered = new RegisteredTask(Json.at(answer, "taskDefinition"));
    assertEquals(
        List.of(),
        registered.differencesFrom(fixed).stream()
            // The answer has them beside the task definition.
            .filter(difference -> !difference.startsWith("/tags:"))
            .toList());
  }
}
