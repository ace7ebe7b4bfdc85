package dev.ecsmith.generator.products;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.ecsmith.generator.products.Prose.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProseTest {
  @Test
  void codeStandsBetweenBackticks() {
    assertEquals(
        List.of(new Span("Open ", false), new Span("/", true), new Span(".", false)),
        Prose.of("Open `/`.").spans());
  }

  @Test
  void aValueIsShownWhateverItHolds() {
    assertEquals(
        List.of(new Span("a`{}`b", false), new Span("$1 {}", true), new Span(" 7", false)),
        Prose.of("{}`{}` {}", "a`{}`b", "$1 {}", 7).spans());
  }

  @ParameterizedTest
  @CsvSource({"{} and {}", "none", "`{}"})
  void placesAndValuesMustBeAsMany(String form) {
    assertThrows(IllegalArgumentException.class, () -> Prose.of(form, "x"));
  }
}
