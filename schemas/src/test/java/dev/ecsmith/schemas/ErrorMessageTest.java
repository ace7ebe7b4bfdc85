package dev.ecsmith.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ErrorMessageTest {
  @Test
  void aMessageIsFoundInWrappedTextOfAnyCase() {
    String text =
        """
        Error: creating ECS Task Definition (web): ClientException: No Fargate
          configuration exists for given values.
        """;
    List<ErrorMessage> found =
        ErrorMessage.all().stream().filter(message -> message.isIn(text)).toList();
    assertEquals(
        List.of(List.of("fargate-size-not-offered")),
        found.stream().map(ErrorMessage::rules).toList());
  }

  @Test
  void oneFragmentOfSeveralIsNotEnough() {
    String text = "ResourceInitializationError: something else";
    assertFalse(ErrorMessage.all().stream().anyMatch(message -> message.isIn(text)));
  }

  @Test
  void everyMessageCanBeFoundAndHelps() {
    for (ErrorMessage message : ErrorMessage.all()) {
      assertFalse(message.fragments().isEmpty(), message::toString);
      for (String fragment : message.fragments()) {
        assertEquals(fragment.toLowerCase(Locale.ROOT), fragment);
        assertTrue(fragment.length() > 5, fragment);
      }
      assertTrue(message.cause().endsWith("."), message.cause());
      assertTrue(message.remedy().endsWith("."), message.remedy());
      assertTrue(message.source().startsWith("https://"), message.source());
    }
  }
}
