package dev.ecsmith.validator.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.ecsmith.validator.json.JsonReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PolicyReadingTest {
  private static final String STATEMENT = "{'Effect': 'Allow', 'Action': '*', 'Resource': '*'}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Statement': " + STATEMENT + "}",
        "{'Statement': [" + STATEMENT + "]}",
        "{'Statement': []}",
        "{'PolicyVersion': {'VersionId': 'v1', 'Document': {'Statement': " + STATEMENT + "}}}",
        "{'RoleName': 'web', 'PolicyDocument': {'Statement': " + STATEMENT + "}}"
      })
  void policiesAreReadAsTheyAreAndAsTheCliPrintsThem(String text) {
    assertInstanceOf(AccessPolicy.class, read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "~~ | it is not JSON at line 1, column 1",
        "{'Statement': [ | it is not JSON at line 1, column 16",
        "[] | it is no policy of IAM: it holds a list",
        "'text' | it is no policy of IAM: it holds a string",
        "{} | it is no policy of IAM: it has no Statement",
        "{'PolicyDocument': '%7B%7D'} | it is no policy of IAM: it holds a string",
        "{'Statement': ['x']} | statement 1 is a string, not an object",
        "{'Statement': {'Action': '*', 'Resource': '*'}} | statement 1 has no Effect",
        "{'Statement': {'Effect': 'allow', 'Action': '*', 'Resource': '*'}} | statement 1 has an Effect that is neither Allow nor Deny",
        "{'Statement': {'Effect': 'Allow', 'Resource': '*'}} | statement 1 has no Action",
        "{'Statement': {'Effect': 'Allow', 'Action': '*'}} | statement 1 has no Resource",
        "{'Statement': {'Effect': 'Allow', 'Action': [1], 'Resource': '*'}} | statement 1 has a number under Action, not a string",
        "{'Statement': {'Effect': 'Allow', 'Action': 'sts:AssumeRole', 'Principal': '*'}} | statement 1 names a Principal, as the policies of resources and the trust of roles do, and not the permissions of a role"
      })
  void whatIsNoneSaysWhy(String text, String reason) {
    assertEquals(new NoPolicy(reason), read(text));
  }

  private static PolicyReading read(String text) {
    return PolicyReading.of(JsonReader.read("policy.json", text.replace('\'', '"')));
  }
}
