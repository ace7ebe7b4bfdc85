package dev.ecsmith.validator.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.permission.RoleNeed.Access;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.TaskUse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TaskRoleNeedsTest {
  private static final TaskRoleNeeds NEEDS = TaskRoleNeeds.load();
  private static final String HOME =
      "'taskRoleArn': 'arn:aws:iam::123456789012:role/web', 'executionRoleArn':"
          + " 'arn:aws:iam::123456789012:role/ecs'";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fluentbit | 'Name': 'cloudwatch_logs', 'region': 'eu-west-1', 'log_group_name': '/ecs/web' | log-output arn:aws:logs:eu-west-1:123456789012:log-group:/ecs/web",
        "fluentbit | 'name': 'cloudwatch_logs', 'log_group_name': '/ecs/$(ecs_cluster)', 'auto_create_group': 'On' | log-output arn:aws:logs:*:123456789012:log-group:/ecs/*, log-group-output arn:aws:logs:*:123456789012:log-group:/ecs/*",
        "fluentbit | 'Name': 'cloudwatch', 'region': '${AWS_REGION}', 'log_group_name': 'web' | log-output arn:aws:logs:*:123456789012:log-group:web, log-stream-output arn:aws:logs:*:123456789012:log-group:web",
        "fluentbit | 'Name': 'firehose', 'region': 'us-gov-west-1', 'delivery_stream': 'web' | delivery-output arn:aws-us-gov:firehose:us-gov-west-1:123456789012:deliverystream/web",
        "fluentbit | 'Name': 'kinesis', 'region': 'cn-north-1', 'stream': 'web' | stream-output arn:aws-cn:kinesis:cn-north-1:123456789012:stream/web",
        "fluentbit | 'Name': 's3', 'region': 'us-east-1', 'bucket': 'example-bucket' | object-output arn:aws:s3:::example-bucket",
        "fluentbit | 'Name': 's3', 'region': 'us-east-1' | object-output arn:aws:s3:::*",
        "fluentbit | 'Name': 's3', 'bucket': 'example-bucket', 'role_arn': 'arn:aws:iam::210987654321:role/logs' | other-role arn:aws:iam::210987654321:role/logs",
        "fluentd | '@type': 'kinesis_firehose', 'region': 'us-east-1', 'delivery_stream_name': 'web' | delivery-output arn:aws:firehose:us-east-1:123456789012:deliverystream/web",
        "fluentd | 'Name': 's3', 'bucket': 'example-bucket' | ``",
        "fluentbit | 'Name': 'datadog' | ``",
        "fluentbit | 'Name': '${OUTPUT}', 'bucket': 'example-bucket' | ``"
      })
  void anOutputOfTheLogRouterIsWrittenWithTheTaskRole(
      String router, String options, String expected) {
    assertEquals(
        expected,
        text(
            "'containerDefinitions': [{'firelensConfiguration': {'type': '"
                + router
                + "'}}, {'logConfiguration': {'logDriver': 'awsfirelens', 'options': {"
                + options
                + "}}}]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'efsVolumeConfiguration': {'fileSystemId': 'fs-1', 'authorizationConfig': {'iam': 'ENABLED'}} | true | mount arn:aws:elasticfilesystem:*:123456789012:file-system/fs-1",
        "'efsVolumeConfiguration': {'fileSystemId': 'fs-1', 'authorizationConfig': {'iam': 'ENABLED'}} | false | mount arn:aws:elasticfilesystem:*:123456789012:file-system/fs-1, mount-writable arn:aws:elasticfilesystem:*:123456789012:file-system/fs-1",
        "'efsVolumeConfiguration': {'fileSystemId': 'fs-1', 'authorizationConfig': {'iam': 'DISABLED'}} | false | ``",
        "'efsVolumeConfiguration': {'fileSystemId': 'fs-1'} | false | ``",
        "'s3filesVolumeConfiguration': {'fileSystemArn': 'arn:aws:s3files:us-east-1:123456789012:file-system/fs-1'} | false | s3-mount arn:aws:s3files:us-east-1:123456789012:file-system/fs-1, s3-mount-writable arn:aws:s3files:us-east-1:123456789012:file-system/fs-1",
        "'s3filesVolumeConfiguration': {'fileSystemArn': '${FILE_SYSTEM}'} | true | unknown"
      })
  void aVolumeIsMountedWithTheTaskRole(String volume, boolean readOnly, String expected) {
    assertEquals(
        expected,
        text(
            "'containerDefinitions': [{'mountPoints': [{'sourceVolume': 'data', 'readOnly': "
                + readOnly
                + "}]}], 'volumes': [{'name': 'data', "
                + volume
                + "}]"));
  }

  @Test
  void sidecarsAreKnownByTheirImages() {
    assertEquals(
        "traces *, metrics *, metric-logs *",
        text(
            "'containerDefinitions': [{'image': 'public.ecr.aws/xray/aws-xray-daemon:3.3.7'},"
                + " {'image':"
                + " 'public.ecr.aws/cloudwatch-agent/cloudwatch-agent:latest'}, {'image':"
                + " 'xray/nginx'}]"));
  }

  @Test
  void sessionsAreOpenedWhereTheServiceAsksForThem() {
    List<RoleNeed> needs =
        NEEDS.of(task("'containerDefinitions': []"), TaskUse.UNKNOWN.executingCommands());
    assertEquals(List.of(Cause.SESSIONS), needs.stream().map(RoleNeed::cause).toList());
    assertTrue(needs.get(0).isCertain());
    assertEquals("", text("'containerDefinitions': []"));
  }

  private static String text(String members) {
    return String.join(
        ", ",
        NEEDS.of(task(members), TaskUse.UNKNOWN).stream()
            .map(need -> need.access().map(TaskRoleNeedsTest::text).orElse("unknown"))
            .toList());
  }

  private static String text(Access access) {
    return access.purpose().name() + " " + access.arn();
  }

  private static TaskDefinition task(String members) {
    return TaskDefinition.in(
            JsonReader.read("task.json", ("{" + HOME + ", " + members + "}").replace('\'', '"')))
        .orElseThrow();
  }
}
