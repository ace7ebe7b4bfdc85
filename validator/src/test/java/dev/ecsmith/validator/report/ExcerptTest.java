package dev.ecsmith.validator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ExcerptTest {
  private static final String LONG = "0123456789".repeat(30);

  @Test
  void aLineOfAHundredColumnsStandsWhole() {
    String line = "x".repeat(98) + "AB";
    assertEquals(
        new Excerpt(line, " ".repeat(98), "^^"), Excerpt.of(Findings.marked("f", line, "AB", "")));
  }

  @Test
  void aLongLineIsClippedAroundTheMark() {
    Excerpt excerpt = Excerpt.of(Findings.marked("f", LONG + "MARK" + LONG, "MARK", ""));
    assertEquals(102, excerpt.text().length());
    assertTrue(excerpt.text().startsWith("\u2026") && excerpt.text().endsWith("\u2026"));
    assertEquals(excerpt.text().indexOf("MARK"), excerpt.margin().length());
    assertEquals("^^^^", excerpt.mark());
  }

  @Test
  void atTheStartAndTheEndOfALongLineOnlyTheOtherSideIsClipped() {
    assertEquals(
        new Excerpt("A" + LONG.substring(0, 99) + "\u2026", "", "^"),
        Excerpt.of(Findings.marked("f", "A" + LONG, "A", "")));
    assertEquals(
        new Excerpt("\u2026" + LONG.substring(201) + "A", " ".repeat(100), "^"),
        Excerpt.of(Findings.marked("f", LONG + "A", "A", "")));
  }

  @Test
  void aMarkWiderThanTheExcerptIsClippedWithIt() {
    String line = "[" + LONG + "]";
    Excerpt excerpt = Excerpt.of(Findings.marked("f", line, LONG, ""));
    assertEquals("[" + LONG.substring(0, 99) + "\u2026", excerpt.text());
    assertEquals(" ", excerpt.margin());
    assertEquals("^".repeat(99), excerpt.mark());
  }

  @Test
  void aMarkOverSeveralLinesReachesTheEndOfTheFirst() {
    assertEquals(
        new Excerpt("a: \"b", "   ", "^^"),
        Excerpt.of(Findings.marked("f", "a: \"b\nc\"\n", "\"b\nc\"", "")));
  }

  @Test
  void aTabBeforeTheMarkIsATabInBothLines() {
    assertEquals(
        new Excerpt("\t \tx", "\t \t", "^"), Excerpt.of(Findings.marked("f", "\t \tx", "x", "")));
  }

  @Test
  void anEscapedCharacterIsMarkedInItsWholeWidth() {
    assertEquals(
        new Excerpt("a\\u001bb", " ", "^^^^^^"),
        Excerpt.of(Findings.marked("f", "a\u001bb", "\u001b", "")));
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsNeverCutInHalf() {
    String line = "\ud83d\ude00".repeat(200) + "A";
    Excerpt excerpt = Excerpt.of(Findings.marked("f", line, "A", ""));
    assertEquals("\u2026" + "\ud83d\ude00".repeat(99) + "A", excerpt.text());
    assertEquals(100, excerpt.margin().length());
  }
}
