package dev.ecsmith.validator.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GlobTest {
  @ParameterizedTest
  @CsvSource({
    "abc, abc",
    "*, abc",
    "a*, abc",
    "a*c, abc",
    "a*c, ac",
    "a?c, abc",
    "a*, *c",
    "a*b, *a*",
    "db-??????, db-AbCdEf",
    "db-*, db-??????",
    "*x*, *y*",
    "**, ''",
    "'', ''"
  })
  void textsThatBothStandForAreFound(String one, String other) {
    assertTrue(Glob.of(one).meets(Glob.of(other)));
    assertTrue(Glob.of(other).meets(Glob.of(one)));
  }

  @ParameterizedTest
  @CsvSource({
    "abc, abd",
    "a*, b*",
    "a?c, ac",
    "*c, *d",
    "db-??????, db",
    "db-??????, db-AbCd",
    "arn:aws:s3:::a/*, arn:aws:s3:::b/*",
    "?, ''"
  })
  void whereThereIsNoneThereIsNone(String one, String other) {
    assertFalse(Glob.of(one).meets(Glob.of(other)));
    assertFalse(Glob.of(other).meets(Glob.of(one)));
  }

  @Test
  void aPlaceholderStandsForAnything() {
    assertEquals(
        new Glob("arn:aws:s3:::*/*.env", false), Glob.of("arn:aws:s3:::${BUCKET}/<NAME>.env"));
    assertTrue(Glob.of("${ANY}").meets(Glob.of("abc")));
    assertFalse(Glob.of("${ANY}").covers(Glob.of("abc")));
  }

  @Test
  void onlyAStarOrALiteralIsCertain() {
    assertTrue(Glob.of("*").covers(Glob.of("a*")));
    assertTrue(Glob.of("a*").covers(Glob.of("abc")));
    assertFalse(Glob.of("a*").covers(Glob.of("ab*")));
    assertFalse(Glob.of("a*").covers(Glob.of("b")));
  }

  @Test
  void noPatternTakesLong() {
    String hostile = "*a".repeat(2000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> Glob.of(hostile).meets(Glob.of("a".repeat(4000) + "b")));
    assertEquals(new Glob("*", false), Glob.of("a".repeat(5000)));
  }
}
