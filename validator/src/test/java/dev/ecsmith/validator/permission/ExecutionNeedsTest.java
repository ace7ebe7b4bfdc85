package dev.ecsmith.validator.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.schemas.RolePermissions;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.permission.AccessPolicy.Answer;
import dev.ecsmith.validator.task.TaskDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExecutionNeedsTest {
  private static final Path FIXTURES = Path.of("src/test/resources/rules");
  private static final RolePermissions PERMISSIONS = RolePermissions.ofExecutionRole();
  private static final ExecutionNeeds NEEDS = new ExecutionNeeds(PERMISSIONS, ArnShapes.load());
  private static final String ROLE = "arn:aws:iam::123456789012:role/ecs";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'image': '123456789012.dkr.ecr.us-east-1.amazonaws.com/team/web:1.0.0' | image | arn:aws:ecr:us-east-1:123456789012:repository/team/web",
        "'image': '123456789012.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn/web@sha256:0' | image | arn:aws-cn:ecr:cn-north-1:123456789012:repository/web",
        "'image': '${ACCOUNT}.dkr.ecr.${AWS_REGION}.amazonaws.com/${REPOSITORY}:${TAG}' | image | arn:aws:ecr:*:*:repository/*",
        "'repositoryCredentials': {'credentialsParameter': 'prod/registry'} | secret-by-name | arn:aws:secretsmanager:*:123456789012:secret:prod/registry",
        "'secrets': [{'valueFrom': 'arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf:password::'}] | secret | arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf",
        "'secrets': [{'valueFrom': 'arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db'}] | secret-by-name | arn:aws:secretsmanager:us-east-1:123456789012:secret:prod/db",
        "'secrets': [{'valueFrom': 'arn:aws:secretsmanager:us-east-1:123456789012:secret:${NAME}'}] | secret | arn:aws:secretsmanager:us-east-1:123456789012:secret:*",
        "'secrets': [{'valueFrom': 'arn:aws:ssm:us-east-1:123456789012:parameter/db/password:3'}] | parameter | arn:aws:ssm:us-east-1:123456789012:parameter/db/password",
        "'secrets': [{'valueFrom': '/db/password'}] | parameter | arn:aws:ssm:*:123456789012:parameter/db/password",
        "'secrets': [{'valueFrom': 'db-password:prod'}] | parameter | arn:aws:ssm:*:123456789012:parameter/db-password",
        "'environmentFiles': [{'value': 'arn:aws:s3:::example-bucket/prod/app.env'}] | object | arn:aws:s3:::example-bucket/prod/app.env",
        "'firelensConfiguration': {'options': {'config-file-type': 's3', 'config-file-value': 'arn:aws:s3:::example-bucket/fluent.conf'}} | object | arn:aws:s3:::example-bucket/fluent.conf",
        "'credentialSpecs': ['credentialspecdomainless:arn:aws:ssm:us-east-1:123456789012:parameter/spec'] | parameter | arn:aws:ssm:us-east-1:123456789012:parameter/spec",
        "'logConfiguration': {'logDriver': 'awslogs', 'options': {'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1'}} | log | arn:aws:logs:eu-west-1:123456789012:log-group:/ecs/web",
        "'logConfiguration': {'logDriver': 'splunk', 'secretOptions': [{'valueFrom': 'token'}]} | parameter | arn:aws:ssm:*:123456789012:parameter/token"
      })
  void eachUseOfTheRoleIsFoundWithItsResource(String member, String purpose, String arn) {
    List<RoleNeed.Access> found =
        NEEDS
            .of(
                task(
                    "{'executionRoleArn': '"
                        + ROLE
                        + "', 'containerDefinitions': [{"
                        + member
                        + "}]}"))
            .stream()
            .flatMap(need -> need.access().stream())
            .toList();
    assertEquals(List.of(purpose), found.stream().map(each -> each.purpose().name()).toList());
    assertEquals(List.of(arn), found.stream().map(RoleNeed.Access::arn).toList());
    assertEquals(arn.indexOf('*') < 0, found.get(0).exact());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'image': 'public.ecr.aws/nginx/nginx:1.27'",
        "'image': 'example.com/web:1.0.0'",
        "'logConfiguration': {'logDriver': 'json-file'}",
        "'firelensConfiguration': {'options': {'config-file-type': 'file', 'config-file-value': '/a.conf'}}",
        "'credentialSpecs': ['credentialspec:file://spec.json']",
        "'secrets': {'valueFrom': 'x'}, 'environmentFiles': ['x'], 'image': 1"
      })
  void whatNeedsNoRoleIsNotFound(String member) {
    assertEquals(List.of(), NEEDS.of(task("{'containerDefinitions': [{" + member + "}]}")));
  }

  @Test
  void whatIsUnknownIsNeededAllTheSame() {
    List<RoleNeed> found =
        NEEDS.of(
            task(
                "{'containerDefinitions': [{'image': '${IMAGE}', 'secrets': [{'valueFrom':"
                    + " '${SECRET}'}]}]}"));
    assertEquals(List.of(Cause.IMAGE, Cause.SECRETS), found.stream().map(RoleNeed::cause).toList());
    assertEquals(List.of(false, true), found.stream().map(RoleNeed::isCertain).toList());
    assertEquals(0, found.stream().filter(need -> need.access().isPresent()).count());
  }

  @Test
  void namesAreLookedUpWhereTheRestOfTheTaskIs() {
    List<RoleNeed> found =
        NEEDS.of(
            task(
                "{'taskRoleArn': 'arn:aws-cn:iam::123456789012:role/web', 'containerDefinitions':"
                    + " [{'secrets': [{'valueFrom': 'x'}, {'valueFrom':"
                    + " 'arn:aws-cn:ssm:cn-north-1:123456789012:parameter/y'}]}]}"));
    assertEquals(
        "arn:aws-cn:ssm:cn-north-1:123456789012:parameter/x",
        found.get(0).access().orElseThrow().arn());
  }

  @Test
  void theNarrowestPolicyAllowsAllThatIsNeeded() {
    List<RoleNeed> all = tasks().flatMap(task -> NEEDS.of(task).stream()).toList();
    assertFalse(all.isEmpty());
    AccessPolicy policy =
        new AccessPolicy(
            LeastPrivilege.of(all, PERMISSIONS).grants().stream()
                .map(
                    grant ->
                        new Statement(
                            false,
                            false,
                            grant.actions().stream().map(Glob::ofAnyCase).toList(),
                            false,
                            grant.resources().stream().map(Glob::of).toList(),
                            false))
                .toList());
    all.stream()
        .flatMap(need -> need.access().stream())
        .flatMap(access -> access.grants().stream())
        .forEach(
            grant ->
                grant
                    .actions()
                    .forEach(
                        action ->
                            assertEquals(
                                Answer.ALLOWED,
                                policy.answer(action, grant.resources()),
                                () -> action + " " + grant)));
  }

  private static Stream<TaskDefinition> tasks() {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(ExecutionNeedsTest::read)
          .flatMap(text -> TaskDefinition.in(JsonReader.read("task.json", text)).stream())
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TaskDefinition task(String text) {
    return TaskDefinition.in(JsonReader.read("task.json", text.replace('\'', '"'))).orElseThrow();
  }
}
