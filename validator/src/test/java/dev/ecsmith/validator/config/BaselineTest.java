package dev.ecsmith.validator.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.json.JsonReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BaselineTest {
  private static final Baseline.Entry ONE = new Baseline.Entry("a.json", "a-rule", "/cpu", "f1");
  private static final Baseline.Entry TWO = new Baseline.Entry("b.json", "a-rule", "", "f2");

  @Test
  void itIsWrittenInOneOrderAndReadAgain() throws IOException {
    String written = written(TWO, ONE);
    assertEquals(
        """
        {
          "version": 1,
          "findings": [
            {
              "file": "a.json",
              "rule": "a-rule",
              "pointer": "/cpu",
              "fingerprint": "f1"
            },
            {
              "file": "b.json",
              "rule": "a-rule",
              "pointer": "",
              "fingerprint": "f2"
            }
          ]
        }
        """,
        written);
    assertEquals(written, written(ONE, TWO));
    Baseline read = read(written).orElseThrow();
    assertTrue(read.contains("a.json", "f1"));
    assertFalse(read.contains("b.json", "f1"));
    assertFalse(read.contains("a.json", "f2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"findings\": []}",
        "{\"version\": 2, \"findings\": []}",
        "{\"version\": 1, \"findings\": {}}",
        "{\"version\": 1, \"findings\": [{\"file\": \"a\"}]}",
        "{\"version\": 1, \"findings\": [],}",
      })
  void whatWasWrittenByNobodyIsNoBaseline(String text) {
    assertEquals(Optional.empty(), read(text));
  }

  private static Optional<Baseline> read(String text) {
    return Baseline.read(JsonReader.read("baseline.json", text));
  }

  private static String written(Baseline.Entry... entries) throws IOException {
    StringWriter out = new StringWriter();
    new Baseline(new LinkedHashSet<>(List.of(entries))).write(out);
    return out.toString();
  }
}
