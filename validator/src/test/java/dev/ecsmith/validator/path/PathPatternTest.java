package dev.ecsmith.validator.path;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PathPatternTest {
  @ParameterizedTest
  @CsvSource({
    "task.json, task.json, true",
    "task.json, a/task.json, false",
    "*.json, task.json, true",
    "*.json, a/task.json, false",
    "**/*.json, task.json, true",
    "**/*.json, a/b/task.json, true",
    "a/**, a/b/c.json, true",
    "a/**, a, false",
    "a/, a/b/c.json, true",
    "a/**/c.json, a/c.json, true",
    "a/**/c.json, a/b/b/c.json, true",
    "a**b, a/b, false",
    "a**b, axxb, true",
    "t?sk.json, task.json, true",
    "t?sk.json, t/sk.json, false",
    "[a-c]x, bx, true",
    "[!a-c]x, bx, false",
    "[^a-c]x, dx, true",
    "[!a]x, /x, false",
    "[]]x, ]x, true",
    "[[:digit:]]x, 7x, true",
    "[[:digit:]]x, ax, false",
    "[a-, [a-, false",
    "\\*.json, *.json, true",
    "\\*.json, a.json, false",
    "a.json, aXjson, false",
    "(a|b)+, (a|b)+, true",
  })
  void aPatternMatchesAWholePath(String pattern, String path, boolean matches) {
    assertEquals(matches, PathPattern.of(pattern).matches(path));
  }

  @ParameterizedTest
  @CsvSource({
    "a/task.json, a/task.json, true",
    "a/*.json, a, false",
    "a/b*/c/d.json, a, false",
    "**/x.json, '', false",
    "a/b/, a/b, false",
  })
  void allMatchesAreInOneFolder(String pattern, String folder, boolean plain) {
    assertEquals(folder, PathPattern.of(pattern).folder());
    assertEquals(plain, PathPattern.of(pattern).isPlain());
  }
}
