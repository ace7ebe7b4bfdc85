package dev.ecsmith.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  @ValueSource(
      strings = {
        "ECS Task Definition container_definitions is invalid: Error decoding JSON: json: cannot"
            + " unmarshal object into Go value of type []*ecs.ContainerDefinition",
        "json: cannot unmarshal number into Go struct field KeyValuePair.Environment.Value of type"
            + " string",
        "ClientException: Container.image should not be null or empty.",
        "ClientException: Container.name should not be null or empty.",
        "Invalid setting for container 'web'. At least one of 'memory' or 'memoryReservation' must"
            + " be specified.",
        "ClientException: The 'memory' setting for container 'web' is greater than for the task.",
        "OutOfMemoryError: Container killed due to memory usage",
        "(service web) (port 80) is unhealthy in (target-group arn:aws:elasticloadbalancing:us-east"
            + "-1:123456789012:targetgroup/web/0123) due to (reason Health checks failed).",
        "Task failed ELB health checks in (target-group arn:aws:elasticloadbalancing:us-east-1:"
            + "123456789012:targetgroup/web/0123)"
      })
  void aMessageHasOneExplanation(String text) {
    assertEquals(1, ErrorMessage.all().stream().filter(message -> message.isIn(text)).count());
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
