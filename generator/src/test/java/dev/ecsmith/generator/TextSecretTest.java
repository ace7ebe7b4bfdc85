package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ecsmith.generator.outline.ExampleSpec;
import dev.ecsmith.validator.yaml.YamlReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secret may be a text, and not a JSON object. */
final class TextSecretTest {
  private static final String VALUE = "p'a\"s $s\\w`o`rd";

  @TempDir Path directory;

  private static String script() {
    String spec = ExampleSpec.of("service").replaceAll("\n +key: [a-z]+", "");
    SpecCheck.Understood understood =
        new SpecCheck(rule -> true)
            .check(YamlReader.read("spec.yaml", spec))
            .understood()
            .orElseThrow();
    return new StackRenderer()
        .render(understood.product().blueprint(understood.spec()))
        .files()
        .get("put-secret.sh");
  }

  @Test
  void aTextReachesTheSecretAsItIs() throws Exception {
    MissingTool.unless(ScriptFolder.isOnPath("sh"), "there is no sh here");
    MissingTool.unless(ScriptFolder.isOnPath("jq"), "there is no jq here");
    ScriptFolder folder = new ScriptFolder(directory);
    folder.standIn(
        "aws",
        """
        echo "$*" >> calls
        for argument in "$@"; do
          case $argument in file://*) cat "${argument#file://}" > sent ;; esac
        done
        """);
    String script = folder.write("put-secret.sh", script());
    folder.assertSound(script);
    assertEquals(0, folder.run(VALUE + "\n", "sh", script, "us-east-1", "shop/database").code());
    assertEquals(VALUE, folder.read("sent"));
    assertFalse(folder.read("calls").contains(VALUE));
    folder.assertNothingIsLeft();
  }
}
