package dev.ecsmith.validator.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DocumentTest {
  private static final Document DOCUMENT = Document.unreadable("f", "a: one\nb: two\n", List.of());

  @Test
  void aConcealedStretchIsShownAsAsterisksOfTheSameLength() {
    Document concealed = DOCUMENT.concealing(List.of(new TextRange(3, 6)));
    assertEquals("a: ***", concealed.line(1));
    assertEquals("b: two", concealed.line(2));
    assertEquals(DOCUMENT.text(), concealed.text());
    assertEquals(DOCUMENT.position(8), concealed.position(8));
  }

  @Test
  void lineEndsAreKeptSoThatPositionsStay() {
    Document concealed = DOCUMENT.concealing(List.of(new TextRange(3, 11)));
    assertEquals("a: ***", concealed.line(1));
    assertEquals("****wo", concealed.line(2));
  }

  @Test
  void whatWasConcealedBeforeStaysConcealed() {
    Document concealed =
        DOCUMENT
            .concealing(List.of(new TextRange(3, 6)))
            .concealing(List.of(new TextRange(10, 13)));
    assertEquals("a: ***", concealed.line(1));
    assertEquals("b: ***", concealed.line(2));
  }

  @Test
  void aSentenceAboutASecretDoesNotQuoteIt() {
    Document concealed = DOCUMENT.concealing(List.of(new TextRange(3, 6)));
    assertEquals("Not ***.", concealed.withoutSecrets("Not one.", new TextRange(0, 6)));
    assertEquals("Not one.", concealed.withoutSecrets("Not one.", new TextRange(7, 13)));
  }

  @Test
  void withoutSecretsTheDocumentIsTheSame() {
    assertSame(DOCUMENT, DOCUMENT.concealing(List.of()));
  }
}
