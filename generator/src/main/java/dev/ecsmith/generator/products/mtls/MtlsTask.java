package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Container;
import dev.ecsmith.generator.stack.LogGroup;
import dev.ecsmith.generator.stack.Secret;
import dev.ecsmith.generator.stack.TaskDefinition;
import dev.ecsmith.generator.stack.TaskText;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The task definition of a service, the image of which puts its certificate into files. */
final class MtlsTask {
  static final String CERTIFICATE = "MTLS_CLIENT_CERTIFICATE";
  static final String KEY = "MTLS_CLIENT_KEY";
  static final String AUTHORITY = "MTLS_CA_CERTIFICATE";

  /** Names of variables that a spec can't set, since they are set here. */
  static final Set<String> OWN_VARIABLES = Set.of(AUTHORITY, CERTIFICATE, KEY);

  /** Often enough to be noticed, and no reason to kill a slow start. */
  private static final int HEALTH_INTERVAL_SECONDS = 30;

  private static final int HEALTH_TIMEOUT_SECONDS = 5;
  private static final int HEALTH_RETRIES = 3;
  private static final int HEALTH_START_SECONDS = 30;

  private final Spec spec;
  private final Section task;

  MtlsTask(Spec spec) {
    this.spec = spec;
    this.task = spec.section("task");
  }

  TaskDefinition definition(
      MtlsService service,
      LogGroup logGroup,
      Secret certificate,
      TaskText executionRoleArn,
      Optional<TaskText> taskRoleArn) {
    return new TaskDefinition(
        spec.name() + "-" + service.name(),
        executionRoleArn,
        taskRoleArn,
        spec.launchType(),
        task.number("cpu"),
        task.number("memory"),
        List.of(),
        List.of(container(service, logGroup, certificate)));
  }

  private Container container(MtlsService service, LogGroup logGroup, Secret certificate) {
    int port = task.number("port");
    return Container.named(
            task.text("container_name"),
            MtlsImage.of(spec, service).name(),
            new Container.Logs(logGroup.name(), spec.location().region(), "ecs"))
        .ports(port)
        .variables(task.map("environment"))
        .secret(CERTIFICATE, certificate.valueFrom("client.crt"))
        .secret(KEY, certificate.valueFrom("client.key"))
        .secret(AUTHORITY, certificate.valueFrom("ca.crt"))
        .healthCheck(
            new Container.HealthCheck(
                "curl --fail --silent --output /dev/null http://127.0.0.1:"
                    + port
                    + spec.section("health").text("path")
                    + " || exit 1",
                HEALTH_INTERVAL_SECONDS,
                HEALTH_TIMEOUT_SECONDS,
                HEALTH_RETRIES,
                HEALTH_START_SECONDS))
        .initProcess(task.flag("execute_command"))
        .build();
  }
}
