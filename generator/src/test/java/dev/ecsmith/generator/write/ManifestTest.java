package dev.ecsmith.generator.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.render.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ManifestTest {
  private static final String HASH = "0".repeat(64);

  @TempDir Path temporary;

  private String complaint(String manifest) throws IOException {
    Path target = Files.createDirectories(temporary.resolve("target"));
    Files.writeString(temporary.resolve("outside"), "x");
    Files.createDirectories(target.resolve(".ecsmith"));
    Files.writeString(target.resolve(".ecsmith/manifest.json"), manifest);
    OutputDirectory output = OutputDirectory.at(target);
    Rendering rendering = Rendering.of(Map.of("main.tf", "a\n"));
    OutputException refused =
        assertThrows(
            OutputException.class,
            () -> output.write(output.compare(rendering, new Origin("1", "p")), true));
    assertEquals("x", Files.readString(temporary.resolve("outside")));
    return refused.getMessage();
  }

  private static String withFiles(String files) {
    return "{\"tool\": {\"name\": \"ecsmith\", \"version\": \"1\"}, \"product\": \"p\", \"files\": {"
        + files
        + "}}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../outside",
        "/etc/passwd",
        "a/../../outside",
        "a\\\\b",
        "C:/x",
        "",
        "a\\u0000",
        ".git/config",
        ".ecsmith/lock",
        ".Ecsmith/manifest.json"
      })
  void aPathThatIsNoGeneratedFileIsRefused(String path) throws IOException {
    String message = complaint(withFiles("\"" + path + "\": \"" + HASH + "\""));
    assertTrue(message.contains("manifest.json can't be used"), message);
    assertTrue(message.chars().noneMatch(Character::isISOControl), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "[]",
        "{}",
        "{\"files\": {}}",
        "{\"tool\": {\"version\": 1}, \"product\": \"p\", \"files\": {}}",
        "{\"tool\": {\"version\": \"1\"}, \"product\": \"p\", \"files\": []}",
        "{\"tool\": {\"version\": \"1\"}, \"product\": \"p\", \"files\": {\"a\": 1}}",
        "{\"tool\": {\"version\": \"1\"}, \"product\": \"p\", \"files\": {\"a\": \"12\"}}",
        "{\"tool\": {\"version\": \"1\"}, \"product\": \"p\", \"files\": {}} x"
      })
  void aBrokenManifestIsRefused(String manifest) throws IOException {
    assertTrue(complaint(manifest).contains("manifest.json can't be used"));
  }

  @Test
  void aPathThatStandsThereTwiceIsRefused() throws IOException {
    String entry = "\"a\": \"" + HASH + "\"";
    assertTrue(complaint(withFiles(entry + ", " + entry)).contains("can't be used"));
  }

  @Test
  void aHugeManifestIsRefused() throws IOException {
    assertTrue(complaint(" ".repeat((1 << 20) + 1)).contains("larger than 1 MiB"));
  }

  @Test
  void aDeepManifestIsRefused() throws IOException {
    assertTrue(complaint("[".repeat(100_000)).contains("can't be used"));
  }

  @Test
  void aLinkThatLeadsOutIsNotFollowedForAStaleFile() throws IOException {
    Path target = Files.createDirectories(temporary.resolve("target"));
    Files.createSymbolicLink(target.resolve("folder"), temporary);
    String message =
        complaint(withFiles("\"folder/outside\": \"" + Sha256.of(new byte[] {'x'}) + "\""));
    assertTrue(message.contains("folder is a symbolic link"), message);
  }
}
