package dev.ecsmith.validator.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.network.EgressNeed.Origin;
import dev.ecsmith.validator.task.LaunchType;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.TaskUse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EgressNeedsTest {
  private static final EgressNeeds NEEDS = EgressNeeds.load();
  private static final String ROLE = "arn:aws:iam::123456789012:role/ecs";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'image': '123456789012.dkr.ecr.us-east-1.amazonaws.com/web:1.0.0' | com.amazonaws.us-east-1.ecr.api api.ecr.us-east-1.amazonaws.com:443, com.amazonaws.us-east-1.ecr.dkr 123456789012.dkr.ecr.us-east-1.amazonaws.com:443, com.amazonaws.us-east-1.s3 prod-us-east-1-starport-layer-bucket.s3.us-east-1.amazonaws.com:443",
        "'image': '123456789012.dkr-ecr.us-gov-west-1.on.aws/web:1.0.0' | com.amazonaws.us-gov-west-1.ecr.api api.ecr.us-gov-west-1.amazonaws.com:443, com.amazonaws.us-gov-west-1.ecr.dkr 123456789012.dkr-ecr.us-gov-west-1.on.aws:443, com.amazonaws.us-gov-west-1.s3 prod-us-gov-west-1-starport-layer-bucket.s3.us-gov-west-1.amazonaws.com:443",
        "'image': '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/web:1.0.0' | cn.com.amazonaws.cn-north-1.ecr.api api.ecr.cn-north-1.amazonaws.com.cn:443, cn.com.amazonaws.cn-north-1.ecr.dkr 123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn:443, com.amazonaws.cn-north-1.s3 prod-cn-north-1-starport-layer-bucket.s3.cn-north-1.amazonaws.com.cn:443",
        "'image': '${AWS::AccountId}.dkr.ecr.${AWS::Region}.amazonaws.com/web:${TAG}' | com.amazonaws.REGION.ecr.api api.ecr.REGION.amazonaws.com:443, com.amazonaws.REGION.ecr.dkr ACCOUNT.dkr.ecr.REGION.amazonaws.com:443, com.amazonaws.REGION.s3 prod-REGION-starport-layer-bucket.s3.REGION.amazonaws.com:443",
        "'image': '123456789012.dkr.ecr.us-iso-east-1.amazonaws.com/web' | PREFIX.us-iso-east-1.ecr.api api.ecr.us-iso-east-1.DOMAIN:443, PREFIX.us-iso-east-1.ecr.dkr 123456789012.dkr.ecr.us-iso-east-1.amazonaws.com:443, PREFIX.us-iso-east-1.s3 prod-us-iso-east-1-starport-layer-bucket.s3.us-iso-east-1.DOMAIN:443",
        "'image': 'nginx:${TAG}' | PublicHost registry-1.docker.io:443, PublicHost auth.docker.io:443, PublicHost production.cloudflare.docker.com:443",
        "'image': 'public.ecr.aws/nginx/nginx:1.27' | PublicHost public.ecr.aws:443, PublicHost *.cloudfront.net:443",
        "'image': 'registry.example.com:5000/web:1' | AnyHost registry.example.com:5000",
        "'image': '${REGISTRY}/web:1' | Unknown UNKNOWN:443",
        "'image': '${IMAGE}' | Unknown UNKNOWN:443",
        "'secrets': [{'valueFrom': 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-AbCdEf'}] | com.amazonaws.eu-west-1.secretsmanager secretsmanager.eu-west-1.amazonaws.com:443",
        "'secrets': [{'valueFrom': '/db/password'}] | com.amazonaws.REGION.ssm ssm.REGION.amazonaws.com:443",
        "'secrets': [{'valueFrom': '${SECRET}'}] | Unknown UNKNOWN:443",
        "'environmentFiles': [{'value': 'arn:aws:s3:::example-bucket/app.env'}] | com.amazonaws.REGION.s3 example-bucket.s3.REGION.amazonaws.com:443",
        "'environmentFiles': [{'value': '${FILE}'}] | com.amazonaws.REGION.s3 *.s3.REGION.amazonaws.com:443",
        "'logConfiguration': {'logDriver': 'awslogs', 'options': {'awslogs-group': '/ecs/web', 'awslogs-region': 'eu-west-1', 'awslogs-create-group': 'true'}} | com.amazonaws.eu-west-1.logs logs.eu-west-1.amazonaws.com:443",
        "'logConfiguration': {'logDriver': 'splunk', 'options': {'splunk-url': 'https://splunk.example.com:8089'}} | AnyHost splunk.example.com:8089",
        "'logConfiguration': {'logDriver': 'splunk', 'options': {'splunk-url': 'https://splunk.example.com'}} | AnyHost splunk.example.com:443",
        "'logConfiguration': {'logDriver': 'gelf', 'options': {'gelf-address': 'udp://${HOST}:12201'}} | Unknown UNKNOWN:12201",
        "'logConfiguration': {'logDriver': 'fluentd', 'options': {'fluentd-address': '10.0.0.5:24225'}} | AnyHost 10.0.0.5:24225",
        "'logConfiguration': {'logDriver': 'syslog', 'options': {'syslog-address': 'tcp+tls://[2001:db8::1]:6514'}} | AnyHost [2001:db8::1]:6514",
        "'logConfiguration': {'logDriver': 'fluentd'} | ``",
        "'logConfiguration': {'logDriver': 'syslog', 'options': {'syslog-address': 'unixgram:///dev/log'}} | ``",
        "'logConfiguration': {'logDriver': 'json-file'} | ``",
        "'image': 'public.ecr.aws/xray/aws-xray-daemon:3', 'firelensConfiguration': {'type': 'fluentbit'} | PublicHost public.ecr.aws:443, PublicHost *.cloudfront.net:443, com.amazonaws.REGION.xray xray.REGION.amazonaws.com:443",
        "'firelensConfiguration': {'type': 'fluentbit'}, 'logConfiguration': {'logDriver': 'awsfirelens', 'options': {'Name': 'kinesis_firehose', 'region': 'us-west-2', 'delivery_stream': 'web'}} | com.amazonaws.us-west-2.kinesis-firehose firehose.us-west-2.amazonaws.com:443",
        "'firelensConfiguration': {'type': 'fluentbit'}, 'logConfiguration': {'logDriver': 'awsfirelens', 'options': {'Name': 's3', 'region': 'us-west-2', 'bucket': 'example-logs'}} | com.amazonaws.REGION.s3 example-logs.s3.REGION.amazonaws.com:443",
        "'firelensConfiguration': {'type': 'fluentbit'}, 'logConfiguration': {'logDriver': 'awsfirelens', 'options': {'Name': 'datadog', 'Host': 'http-intake.logs.datadoghq.eu'}} | AnyHost http-intake.logs.datadoghq.eu:443",
        "'firelensConfiguration': {'type': 'fluentbit'}, 'logConfiguration': {'logDriver': 'awsfirelens', 'options': {'Name': 'nrlogs'}} | PublicHost log-api.newrelic.com:443",
        "'firelensConfiguration': {'type': 'fluentbit'}, 'logConfiguration': {'logDriver': 'awsfirelens', 'options': {'Name': 'null'}} | ``",
        "'firelensConfiguration': {'type': 'fluentbit'}, 'logConfiguration': {'logDriver': 'awsfirelens', 'options': {'Name': 'forward', 'Host': '127.0.0.1'}} | ``",
        "'firelensConfiguration': {'type': 'fluentbit'}, 'logConfiguration': {'logDriver': 'awsfirelens', 'options': {'Name': '${OUTPUT}'}} | Unknown UNKNOWN:443",
        "'firelensConfiguration': {'type': 'fluentd'}, 'logConfiguration': {'logDriver': 'awsfirelens', 'options': {'@type': 'splunk_hec', 'hec_host': 'splunk.example.com', 'hec_port': '8090'}} | AnyHost splunk.example.com:8090"
      })
  void eachConnectionIsFoundWithItsEndpoint(String member, String expected) {
    assertEquals(expected, text("{'containerDefinitions': [{" + member + "}]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'efsVolumeConfiguration': {'fileSystemId': 'fs-0123456789abcdef0'} | MountTarget fs-0123456789abcdef0.efs.eu-west-1.amazonaws.com:2049",
        "'efsVolumeConfiguration': {'fileSystemId': '${FS}', 'authorizationConfig': {'iam': 'ENABLED'}} | MountTarget FILE-SYSTEM.efs.eu-west-1.amazonaws.com:2049",
        "'s3filesVolumeConfiguration': {'fileSystemArn': 'arn:aws:s3files:eu-west-1:123456789012:file-system/fs-0123456789abcdef0'} | MountTarget *.fs-0123456789abcdef0.s3files.eu-west-1.on.aws:2049",
        "'fsxWindowsFileServerVolumeConfiguration': {'fileSystemId': 'fs-0123456789abcdef0', 'authorizationConfig': {'domain': 'corp.example.com'}} | com.amazonaws.eu-west-1.fsx fsx.eu-west-1.amazonaws.com:443, MountTarget *.corp.example.com:445",
        "'host': {} | ``"
      })
  void volumesAreMountedInsideTheVpc(String volume, String expected) {
    assertEquals(
        "com.amazonaws.eu-west-1.logs logs.eu-west-1.amazonaws.com:443"
            + (expected.isEmpty() ? "" : ", " + expected),
        text(
            "{'containerDefinitions': [{'logConfiguration': {'logDriver': 'awslogs', 'options':"
                + " {'awslogs-region': 'eu-west-1'}}}], 'volumes': [{"
                + volume
                + "}]}"));
  }

  @Test
  void theUseOfATaskSaysWhatItsDefinitionDoesNot() {
    String task =
        "{'taskRoleArn': '"
            + ROLE
            + "', 'requiresCompatibilities': ['FARGATE', 'EC2'], 'containerDefinitions': []}";
    List<String> agent = List.of("ecs", "ecs-agent", "ecs-telemetry");
    assertEquals(agent, services(task, TaskUse.UNKNOWN));
    assertEquals(
        List.of("ssmmessages"),
        services(task, TaskUse.UNKNOWN.on(LaunchType.FARGATE).executingCommands()));
    assertEquals(agent, services(task, TaskUse.UNKNOWN.on(LaunchType.MANAGED_INSTANCES)));
    assertEquals(List.of(), services("{'containerDefinitions': []}", TaskUse.UNKNOWN));
  }

  @Test
  void whatContainersDoLeavesByTheTaskAndTheRestByItsHost() {
    List<EgressNeed> needs =
        NEEDS.of(
            task(
                "{'containerDefinitions': [{'image': 'amazon/aws-xray-daemon'}], 'volumes':"
                    + " [{'efsVolumeConfiguration': {'fileSystemId': 'fs-1'}}]}"),
            TaskUse.UNKNOWN);
    assertEquals(
        List.of("xray"),
        needs.stream()
            .filter(need -> need.origin() == Origin.TASK)
            .map(need -> ((Destination.AwsService) need.destination()).service())
            .toList());
    assertEquals(4, needs.stream().filter(need -> need.origin() == Origin.HOST).count());
  }

  @Test
  void eachValueThatAsksIsANeedOfItsOwn() {
    List<EgressNeed> needs =
        NEEDS.of(
            task(
                "{'containerDefinitions': [{'secrets': [{'valueFrom': 'a'}, {'valueFrom': 'b'}]}]}"),
            TaskUse.UNKNOWN);
    assertEquals(
        List.of(
            "/containerDefinitions/0/secrets/0/valueFrom",
            "/containerDefinitions/0/secrets/1/valueFrom"),
        needs.stream().map(need -> need.at().pointer().toString()).toList());
    assertTrue(needs.stream().allMatch(EgressNeed::certain));
  }

  @Test
  void hostsWithAnEndpointOfAnotherNameAreNotCertain() {
    List<EgressNeed> needs =
        NEEDS.of(
            task(
                "{'containerDefinitions': [{'image':"
                    + " '123456789012.dkr.ecr-fips.us-east-1.amazonaws.com/web:1.0.0'}]}"),
            TaskUse.UNKNOWN);
    assertEquals(3, needs.size());
    assertTrue(needs.stream().noneMatch(EgressNeed::certain));
  }

  private static List<String> services(String task, TaskUse use) {
    return NEEDS.of(task(task), use).stream()
        .map(need -> ((Destination.AwsService) need.destination()).service())
        .toList();
  }

  private static String text(String task) {
    return String.join(
        ", ",
        NEEDS.of(task(task), TaskUse.UNKNOWN).stream()
            .map(
                need ->
                    (need.destination() instanceof Destination.AwsService service
                            ? service.endpointService()
                            : need.destination().getClass().getSimpleName())
                        + " "
                        + need.destination().host()
                        + ":"
                        + need.port())
            .toList());
  }

  private static TaskDefinition task(String text) {
    return TaskDefinition.in(JsonReader.read("task.json", text.replace('\'', '"'))).orElseThrow();
  }
}
