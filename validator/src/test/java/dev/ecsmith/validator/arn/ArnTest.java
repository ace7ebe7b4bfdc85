package dev.ecsmith.validator.arn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArnTest {
  @Test
  void everythingAfterTheFifthColonIsTheResource() {
    Arn arn = arn("arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf:password::");
    assertTrue(arn.isComplete());
    assertEquals(Optional.of("aws"), arn.partition().map(Part::text));
    assertEquals(Optional.of("secretsmanager"), arn.service().map(Part::text));
    assertEquals(Optional.of("us-east-1"), arn.region().map(Part::text));
    assertEquals(Optional.of("123456789012"), arn.account().map(Part::text));
    assertEquals(Optional.of("secret:db-AbCdEf:password::"), arn.resource().map(Part::text));
  }

  @Test
  void aColonInsideAPlaceholderCutsNothing() {
    Arn arn = arn("arn:${AWS::Partition}:iam::${AWS::AccountId}:role/web");
    assertEquals(
        List.of("arn", "${AWS::Partition}", "iam", "", "${AWS::AccountId}", "role/web"),
        arn.parts().stream().map(Part::text).toList());
    assertTrue(arn.account().orElseThrow().isFilledByPipeline());
    assertTrue(arn.resource().orElseThrow().isKnown());
  }

  @Test
  void aPartThatAPersonLeftBlankIsNotKnownButNotFilledByAPipelineEither() {
    Part account = arn("arn:aws:iam::537xxxxxxxxx:role/web").account().orElseThrow();
    assertFalse(account.isKnown());
    assertFalse(account.isFilledByPipeline());
  }

  @Test
  void ofAPartlyKnownPartTheStartIsKnown() {
    Part resource = arn("arn:aws:iam::123456789012:role/${NAME}-x").resource().orElseThrow();
    assertEquals("role/", resource.knownStart());
  }

  @Test
  void aValueThatEndsEarlyHasFewerParts() {
    Arn arn = arn("arn:aws:iam");
    assertFalse(arn.isComplete());
    assertEquals(Optional.empty(), arn.account());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "arn", "aws:arn:", "${ARN}", "web", "Arn:aws:iam::1:role/x"})
  void otherValuesAreNoArn(String value) {
    assertEquals(Optional.empty(), Arn.of(value));
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:iam::123456789012:role/web, 123456789012",
    "123456789012.dkr.ecr.us-east-1.amazonaws.com/web:1, 123456789012",
    "123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/web, 123456789012",
    "123456789012.dkr.ecr-fips.us-east-1.amazonaws.com/web, 123456789012",
    "123456789012.dkr-ecr.us-east-1.on.aws/web, 123456789012",
    "XXX.dkr.ecr.us-east-1.amazonaws.com/web, XXX",
  })
  void anAccountIdStandsInArnsAndEcrHosts(String value, String account) {
    assertEquals(Optional.of(account), AccountId.in(value).map(Part::text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:s3:::bucket",
        "public.ecr.aws/nginx/nginx:1",
        "nginx",
        "123456789012",
        ""
      })
  void elsewhereThereIsNone(String value) {
    assertEquals(Optional.empty(), AccountId.in(value));
  }

  @Test
  void anEcrHostNamesItsRegion() {
    assertEquals(
        Optional.of("eu-west-1"),
        AccountId.regionOfEcrHost("123456789012.dkr.ecr.eu-west-1.amazonaws.com/web:1")
            .map(Part::text));
    assertEquals(Optional.empty(), AccountId.regionOfEcrHost("nginx:1"));
  }

  private static Arn arn(String value) {
    return Arn.of(value).orElseThrow();
  }
}
