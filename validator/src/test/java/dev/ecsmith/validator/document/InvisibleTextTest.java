package dev.ecsmith.validator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

final class InvisibleTextTest {
  @Test
  void textThatShowsItselfIsTheSame() {
    String text = "h\u00e9llo \u201cworld\u201d \ud83d\ude00 \u4e2d\u00a0.";
    assertSame(text, InvisibleText.escape(text));
  }

  @Test
  void everyOtherCharacterIsShownAsItsNumber() {
    assertEquals(
        "a\\u0000\\u000a\\u0009\\u001b\\u007f\\u009b\\u00ad\\u200b\\u202e\\u2066\\ufeff\\ud800b\\u{e0041}c",
        InvisibleText.escape(
            "a\0\n\t\u001b\u007f\u009b\u00ad\u200b\u202e\u2066\ufeff\ud800b\udb40\udc41c"));
  }
}
