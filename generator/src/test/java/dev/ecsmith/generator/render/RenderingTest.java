package dev.ecsmith.generator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RenderingTest {
  @Test
  void filesAreSortedByPath() {
    Rendering rendering = Rendering.of(Map.of("b", "2\n", "a/c", "1\n", "a.tf", "0\n"));
    assertEquals(List.of("a.tf", "a/c", "b"), List.copyOf(rendering.files().keySet()));
    assertThrows(UnsupportedOperationException.class, () -> rendering.files().put("x", "y"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/a",
        "a/",
        "a//b",
        ".",
        "..",
        "../a",
        "a/../b",
        "a/./b",
        "a\\b",
        "C:a",
        "a\n",
        "a ",
        "a.",
        "\u00e4",
        ".git/hooks/pre-commit",
        "a/.GIT"
      })
  void aPathThatLeavesTheDirectoryOrIsNotPortableIsRefused(String path) {
    assertThrows(IllegalArgumentException.class, () -> Rendering.of(Map.of(path, "x\n")));
  }

  @Test
  void aTextWithoutLastLineFeedIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Rendering.of(Map.of("a", "x")));
  }

  @ParameterizedTest
  @CsvSource({"README.md,readme.md", "a,a/b", "A,a/b", "b/c,B/d"})
  void pathsInEachOthersWayAreRefused(String first, String second) {
    assertThrows(
        IllegalArgumentException.class, () -> Rendering.of(Map.of(first, "x\n", second, "y\n")));
  }
}
