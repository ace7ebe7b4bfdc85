package dev.ecsmith.validator.arn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretArnTest {
  private static final String ARN =
      "arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf";

  @Test
  void theWholeSecretIsTheArnItself() {
    assertEquals(List.of(ARN, "db-AbCdEf", "", "", ""), texts(ARN));
  }

  @Test
  void threeColonsAddAKeyAStageAndAVersion() {
    assertEquals(
        List.of(ARN, "db-AbCdEf", "password", "AWSPREVIOUS", ""),
        texts(ARN + ":password:AWSPREVIOUS:"));
  }

  @Test
  void aColonInAPlaceholderCutsNothing() {
    assertEquals(List.of(ARN, "db-AbCdEf", "${a:b}", "", "c"), texts(ARN + ":${a:b}::c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "db-password",
        "arn:aws:secretsmanager:us-east-1",
        "arn:aws:secretsmanager:us-east-1:123456789012:db-AbCdEf",
        "arn:aws:ssm:us-east-1:123456789012:parameter/db",
        ARN + ":password",
        ARN + ":password:"
      })
  void anythingElseIsNone(String value) {
    assertTrue(SecretArn.of(value).isEmpty());
  }

  private static List<String> texts(String value) {
    SecretArn arn = SecretArn.of(value).orElseThrow();
    return Stream.of(arn.secret(), arn.name(), arn.jsonKey(), arn.stage(), arn.version())
        .map(Part::text)
        .toList();
  }
}
