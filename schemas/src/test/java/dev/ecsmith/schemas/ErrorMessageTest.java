package dev.ecsmith.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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

  @ParameterizedTest
  @MethodSource("printed")
  void aMessageHasOneExplanation(String text) {
    assertEquals(1, ErrorMessage.all().stream().filter(message -> message.isIn(text)).count());
  }

  @Test
  void everyExplanationHasAMessage() {
    List<String> printed = printed();
    assertEquals(
        List.of(),
        ErrorMessage.all().stream()
            .filter(message -> printed.stream().noneMatch(message::isIn))
            .map(ErrorMessage::fragments)
            .toList());
    assertTrue(printed.size() >= 60, () -> printed.size() + " messages");
  }

  /** Messages as AWS and Terraform print them, one a line. */
  static List<String> printed() {
    return JsonResource.text("error-messages.txt").lines().toList();
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
