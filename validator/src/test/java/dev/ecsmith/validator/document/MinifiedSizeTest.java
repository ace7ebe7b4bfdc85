package dev.ecsmith.validator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.validator.json.JsonReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MinifiedSizeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "{\"a\":[1,-2.50,true,false,null],\"b\":{\"c\":\"\"}}",
        "[\"\\\"\\\\\\n\\t\\u0001\"]",
        "[\"é\",\"€\",\"😀\"]"
      })
  void whatHasNoWhiteSpaceIsAsLongAsItsBytes(String json) {
    assertEquals(json.getBytes(StandardCharsets.UTF_8).length, size(json));
  }

  @ParameterizedTest
  @ValueSource(strings = " {\n  \"a\" : [ 1, 2 ]\n}\n")
  void whiteSpaceBetweenValuesDoesNotCount(String json) {
    assertEquals("{\"a\":[1,2]}".length(), size(json));
  }

  private static long size(String json) {
    return MinifiedSize.of(JsonReader.read("a.json", json).root().orElseThrow());
  }
}
