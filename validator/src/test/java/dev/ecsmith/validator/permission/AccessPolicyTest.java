package dev.ecsmith.validator.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.schemas.ManagedPolicies;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.permission.AccessPolicy.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers for {@code secretsmanager:GetSecretValue} on one secret. */
final class AccessPolicyTest {
  private static final String SECRET =
      "arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf";
  private static final String ALLOW_ALL = "{'Effect': 'Allow', 'Action': '*', 'Resource': '*'}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        ALLOW_ALL,
        "{'Effect': 'Allow', 'Action': ['secretsmanager:GetSecretValue'], 'Resource': ['"
            + SECRET
            + "']}",
        "{'Effect': 'Allow', 'Action': 'SecretsManager:getsecret*', 'Resource': '*'}",
        "{'Effect': 'Allow', 'Action': 'secretsmanager:*', 'Resource': 'arn:aws:secretsmanager:*:*:secret:db-*'}",
        "{'Effect': 'Allow', 'Action': 'secretsmanager:*', 'Resource': 'arn:${PARTITION}:secretsmanager:${AWS::Region}:<ACCOUNT>:secret:db-??????'}",
        "{'Effect': 'Allow', 'NotAction': 'iam:*', 'Resource': '*'}",
        "{'Effect': 'Allow', 'Action': '*', 'NotResource': 'arn:aws:s3:::*'}",
        "{'Effect': 'Allow', 'Action': '*', 'Resource': '*', 'Condition': {'Bool': {'aws:SecureTransport': 'true'}}}",
        "{'Effect': '${EFFECT}', 'Action': '*', 'Resource': '*'}"
      })
  void whatMayBeAllowedIsNotMissing(String statement) {
    assertEquals(Answer.ALLOWED, answer(statement));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Effect': 'Allow', 'Action': 'secretsmanager:DescribeSecret', 'Resource': '*'}",
        "{'Effect': 'Allow', 'Action': 'ssm:*', 'Resource': '*'}",
        "{'Effect': 'Allow', 'NotAction': 'secretsmanager:*', 'Resource': '*'}",
        "{'Effect': 'Deny', 'Action': 'ssm:*', 'Resource': '*'}"
      })
  void anActionThatNoStatementAllowsIsNotNamed(String statement) {
    assertEquals(Answer.NOT_NAMED, answer(statement));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Effect': 'Allow', 'Action': 'secretsmanager:*', 'Resource': 'arn:aws:secretsmanager:us-east-1:123456789012:secret:other-*'}",
        "{'Effect': 'Allow', 'Action': '*', 'Resource': 'arn:aws:secretsmanager:us-east-1:123456789012:secret:db'}",
        "{'Effect': 'Allow', 'Action': '*', 'Resource': 'arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf:password::'}",
        "{'Effect': 'Allow', 'Action': '*', 'NotResource': 'arn:aws:secretsmanager:*'}",
        "{'Effect': 'Allow', 'Action': '*', 'Resource': []}"
      })
  void anActionOnOtherResourcesIsToldApart(String statement) {
    assertEquals(Answer.ON_OTHER_RESOURCES, answer(statement));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Effect': 'Deny', 'Action': '*', 'Resource': '*'}",
        "{'Effect': 'Deny', 'Action': 'secretsmanager:Get*', 'Resource': '" + SECRET + "'}",
        "{'Effect': 'Deny', 'NotAction': 'ecr:*', 'Resource': '*'}",
        "{'Effect': 'Deny', 'Action': '*', 'NotResource': 'arn:aws:s3:::*'}"
      })
  void aDenialWins(String statement) {
    assertEquals(Answer.DENIED, answer(ALLOW_ALL + ", " + statement));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'Effect': 'Deny', 'Action': '*', 'Resource': '*', 'Condition': {'Bool': {'aws:SecureTransport': 'false'}}}",
        "{'Effect': 'Deny', 'Action': 'secretsmanager:${ACTION}', 'Resource': '*'}",
        "{'Effect': 'Deny', 'Action': '*', 'Resource': 'arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:db-AbCdEf'}",
        "{'Effect': 'Deny', 'Action': '*', 'NotResource': '" + SECRET + "'}",
        "{'Effect': 'Deny', 'NotAction': 'secretsmanager:*', 'Resource': '*'}"
      })
  void aDenialThatMayNotApplyIsNone(String statement) {
    assertEquals(Answer.ALLOWED, answer(ALLOW_ALL + ", " + statement));
  }

  @Test
  void policiesOfARoleCountTogether() {
    AccessPolicy execution =
        AccessPolicy.of(ManagedPolicies.load().named(ManagedPolicies.TASK_EXECUTION).orElseThrow());
    assertEquals(Answer.NOT_NAMED, answer(execution));
    assertEquals(Answer.ALLOWED, answer(execution.and(policy(ALLOW_ALL))));
    assertEquals(
        Answer.ALLOWED,
        execution.answer("ecr:BatchGetImage", List.of("arn:aws:ecr:us-east-1:123456789012:x")));
  }

  @Test
  void oneOfSeveralResourcesWillDo() {
    AccessPolicy policy =
        policy("{'Effect': 'Allow', 'Action': 'logs:PutLogEvents', 'Resource': 'arn:log:web'}");
    assertEquals(
        Answer.ALLOWED,
        policy.answer("logs:PutLogEvents", List.of("arn:log:web:*", "arn:log:web")));
  }

  private static Answer answer(String statements) {
    return answer(policy(statements));
  }

  private static Answer answer(AccessPolicy policy) {
    return policy.answer("secretsmanager:GetSecretValue", List.of(SECRET));
  }

  private static AccessPolicy policy(String statements) {
    String text = "{'Version': '2012-10-17', 'Statement': [" + statements + "]}";
    return (AccessPolicy) PolicyReading.of(JsonReader.read("policy.json", text.replace('\'', '"')));
  }
}
