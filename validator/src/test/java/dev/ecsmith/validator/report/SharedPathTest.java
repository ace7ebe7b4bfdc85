package dev.ecsmith.validator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SharedPathTest {
  private static final SharedPath PATHS = new SharedPath(Path.of("/srv/app"));

  @ParameterizedTest
  @CsvSource({
    "task.json, task.json, task.json",
    "./a/../b/task.json, b/task.json, b/task.json",
    "/srv/app/a/task.json, a/task.json, a/task.json",
    "/srv/other.json, /srv/other.json, file:///srv/other.json",
    "../other.json, /srv/other.json, file:///srv/other.json",
    "<stdin>, <stdin>, %3Cstdin%3E",
    "a b/é%#?:.json, a b/é%#?:.json, a%20b/%C3%A9%25%23%3F%3A.json",
  })
  void aFileIsNamedFromTheDirectoryWhereItIsInIt(String file, String path, String uri) {
    assertEquals(path, PATHS.of(file));
    assertEquals(uri, PATHS.uri(file));
  }
}
