package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lint --show-iam} and {@code lint --execution-role-policy}. */
final class ExecutionRoleTest {
  private static final String MANAGED = "AmazonECSTaskExecutionRolePolicy";
  private static final String RULE = "execution-role-permission-missing";
  private static final String TASK =
      """
      {
        "family": "web",
        "requiresCompatibilities": ["FARGATE"],
        "executionRoleArn": "arn:aws:iam::123456789012:role/ecsTaskExecutionRole",
        "containerDefinitions": [
          {
            "name": "web",
            "image": "123456789012.dkr.ecr.us-east-1.amazonaws.com/web:1.4.2",
            "secrets": [
              {"name": "A", "valueFrom": "arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf:password::"},
              {"name": "B", "valueFrom": "/prod/token"},
              {"name": "C", "valueFrom": "arn:aws:secretsmanager:us-east-1:${ACCOUNT}:secret:api-AbCdEf"},
              {"name": "D", "valueFrom": "${SECRET}"}
            ],
            "environmentFiles": [{"type": "s3", "value": "arn:aws:s3:::example-bucket/app.env"}],
            "logConfiguration": {
              "logDriver": "awslogs",
              "options": {
                "awslogs-group": "/ecs/web",
                "awslogs-region": "us-east-1",
                "awslogs-stream-prefix": "web",
                "awslogs-create-group": "true"
              }
            }
          }
        ]
      }
      """;
  private static final String POLICY =
      """
      {
        "Version": "2012-10-17",
        "Statement": [
          {
            "Sid": "SignInToEcr",
            "Effect": "Allow",
            "Action": [
              "ecr:GetAuthorizationToken"
            ],
            "Resource": [
              "*"
            ]
          },
          {
            "Sid": "PullImages",
            "Effect": "Allow",
            "Action": [
              "ecr:BatchCheckLayerAvailability",
              "ecr:BatchGetImage",
              "ecr:GetDownloadUrlForLayer"
            ],
            "Resource": [
              "arn:aws:ecr:us-east-1:123456789012:repository/web"
            ]
          },
          {
            "Sid": "ReadSecrets",
            "Effect": "Allow",
            "Action": [
              "secretsmanager:GetSecretValue"
            ],
            "Resource": [
              "arn:aws:secretsmanager:us-east-1:*:secret:api-AbCdEf",
              "arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf"
            ]
          },
          {
            "Sid": "ReadParameters",
            "Effect": "Allow",
            "Action": [
              "ssm:GetParameters"
            ],
            "Resource": [
              "arn:aws:ssm:us-east-1:123456789012:parameter/prod/token"
            ]
          },
          {
            "Sid": "ReadFiles",
            "Effect": "Allow",
            "Action": [
              "s3:GetObject"
            ],
            "Resource": [
              "arn:aws:s3:::example-bucket/app.env"
            ]
          },
          {
            "Sid": "FindBuckets",
            "Effect": "Allow",
            "Action": [
              "s3:GetBucketLocation"
            ],
            "Resource": [
              "arn:aws:s3:::example-bucket"
            ]
          },
          {
            "Sid": "WriteLogs",
            "Effect": "Allow",
            "Action": [
              "logs:CreateLogStream",
              "logs:PutLogEvents"
            ],
            "Resource": [
              "arn:aws:logs:us-east-1:123456789012:log-group:/ecs/web:*"
            ]
          },
          {
            "Sid": "CreateLogGroups",
            "Effect": "Allow",
            "Action": [
              "logs:CreateLogGroup"
            ],
            "Resource": [
              "arn:aws:logs:us-east-1:123456789012:log-group:/ecs/web"
            ]
          }
        ]
      }
      """;

  @TempDir private Path directory;

  @BeforeEach
  void aTask() throws IOException {
    write("task.json", TASK);
  }

  @Test
  void theNeededPolicyIsPrintedAloneAndWhatItLeavesOpenBesideIt() {
    assertEquals(
        new Call.Outcome(
            0,
            POLICY,
            """
            task.json:12:36: this is known in part; * stands for the rest.
            task.json:13:36: what this names isn't known, so the policy has nothing for it.
            Secrets and parameters under a KMS key of your own need kms:Decrypt on that key as well.
            """),
        lint("task.json", "--show-iam"));
    assertEquals(new Call.Outcome(0, POLICY, ""), lint("task.json", "--show-iam", "--quiet"));
  }

  @Test
  void aTaskThatNeedsNothingGetsAnEmptyPolicy() throws IOException {
    write("small.json", "[{\"name\": \"web\", \"image\": \"example.com/web:1.4.2\"}]");
    assertEquals(
        new Call.Outcome(0, "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": []\n}\n", ""),
        lint("small.json", "--show-iam"));
  }

  @Test
  void noPolicyIsMadeOfWhatCannotBeRead() throws IOException {
    write("broken.json", "{\"containerDefinitions\": [");
    write("text.json", "\"text\"");
    assertEquals(
        "ecsmith: Can't read 'broken.json': it is not JSON; 'ecsmith lint' says where it breaks"
            + " off.\n",
        failure("broken.json", "--show-iam"));
    assertEquals(
        "ecsmith: Can't read 'text.json': it holds no task definition.\n",
        failure("text.json", "--show-iam"));
    assertEquals(
        "ecsmith: Can't read 'none.json': there is no such file or directory.\n",
        failure("none.json", "--show-iam"));
  }

  @Test
  void thePrintedPolicyIsEnough() throws IOException {
    write("policy.json", POLICY);
    assertEquals(new Call.Outcome(0, "", ""), judged("policy.json"));
  }

  @Test
  void thePolicyOfAwsAloneIsNotEnough() {
    Call.Outcome outcome = judged(MANAGED);
    assertEquals(1, outcome.code());
    assertEquals(
        List.of(
                "task.json:10:36: error "
                    + RULE
                    + ": The execution role is not allowed"
                    + " `secretsmanager:GetSecretValue`, which ECS needs to read this secret.",
                "task.json:11:36: error "
                    + RULE
                    + ": The execution role is not allowed"
                    + " `ssm:GetParameters`, which ECS needs to read this parameter.",
                "task.json:15:52: error "
                    + RULE
                    + ": The execution role is not allowed"
                    + " `s3:GetObject`, which ECS needs to read this file.",
                "task.json:15:52: error "
                    + RULE
                    + ": The execution role is not allowed"
                    + " `s3:GetBucketLocation`, which ECS needs to read this file.",
                "task.json:19:28: error "
                    + RULE
                    + ": The execution role is not allowed"
                    + " `logs:CreateLogGroup`, which ECS needs to create this log group.")
            .stream()
            .sorted()
            .toList(),
        outcome.out().lines().sorted().toList());
  }

  @Test
  void severalPoliciesCountTogether() throws IOException {
    write(
        "inline.json",
        "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": [\"secretsmanager:*\", \"ssm:Get*\","
            + " \"s3:*\", \"logs:*\"], \"Resource\": \"*\"}}");
    assertEquals(
        new Call.Outcome(0, "", ""),
        judged("arn:aws:iam::aws:policy/service-role/" + MANAGED, "inline.json"));
  }

  @Test
  void withoutAPolicyNothingIsSaidOfIt() {
    assertEquals(new Call.Outcome(0, "", ""), judged());
  }

  /** Once the policy is known, what it lacks is told for certain, and only once. */
  @Test
  void nobodyWondersWhetherAKnownPolicyMayCreateLogGroups() throws IOException {
    write("policy.json", POLICY);
    String wondering = "awslogs-create-group-not-allowed";
    assertTrue(lint("task.json", "--format=concise").out().contains(wondering));
    for (String policy : List.of("policy.json", MANAGED)) {
      assertFalse(
          lint("task.json", "--format=concise", "--execution-role-policy", policy)
              .out()
              .contains(wondering));
    }
  }

  @Test
  void aPolicyThatIsNoneStopsTheRun() throws IOException {
    write("trust.json", "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\"}}");
    write("large.json", " ".repeat(200_000) + "{}");
    assertEquals(
        "ecsmith: Can't read 'trust.json': statement 1 names a Principal, as the policies of"
            + " resources and the trust of roles do, and not the permissions of a role.\n",
        failure("task.json", "--execution-role-policy", "trust.json"));
    assertEquals(
        "ecsmith: Can't read 'large.json': it is larger than any policy that IAM takes.\n",
        failure("task.json", "--execution-role-policy", "large.json"));
    assertTrue(
        failure("task.json", "--execution-role-policy", "none.json").contains("no such file"));
  }

  private Call.Outcome judged(String... policies) {
    return lint(
        Stream.concat(
                Stream.of("task.json", "--format=concise", "--select", RULE),
                Stream.of(policies).map(policy -> "--execution-role-policy=" + policy))
            .toArray(String[]::new));
  }

  private String failure(String... args) {
    Call.Outcome outcome = lint(args);
    assertEquals(2, outcome.code());
    return outcome.err();
  }

  private Call.Outcome lint(String... args) {
    return Call.in(directory)
        .run(Stream.concat(Stream.of("lint"), Stream.of(args)).toArray(String[]::new));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }
}
