package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackRoles;
import dev.ecsmith.generator.stack.Container;
import dev.ecsmith.generator.stack.Container.Dependency;
import dev.ecsmith.generator.stack.Container.Mount;
import dev.ecsmith.generator.stack.ContainerBuilder;
import dev.ecsmith.generator.stack.LogGroup;
import dev.ecsmith.generator.stack.Secret;
import dev.ecsmith.generator.stack.TaskDefinition;
import dev.ecsmith.schemas.AthenzFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The task definition: the application, and the agent that it waits for. */
final class AthenzTask {
  private static final String AGENT_PROGRAM = "/usr/sbin/siad";

  /** A certificate comes within seconds, or the agent ends; the check only has to see it soon. */
  private static final int CHECK_INTERVAL_SECONDS = 10;

  private static final int CHECK_TIMEOUT_SECONDS = 5;
  private static final int CHECK_RETRIES = 3;
  private static final int CHECK_START_SECONDS = 60;

  private final Spec spec;
  private final Section task;
  private final Section agent;
  private final AthenzFacts facts;
  private final AgentSettings settings;
  private final StackRoles roles;
  private final Optional<Secret> registry;

  AthenzTask(Spec spec, AthenzFacts facts, StackRoles roles, Optional<Secret> registry) {
    this.spec = spec;
    this.task = spec.section("task");
    this.agent = spec.section("agent");
    this.facts = facts;
    this.settings = new AgentSettings(spec, facts);
    this.roles = roles;
    this.registry = registry;
  }

  TaskDefinition definition(LogGroup logGroup) {
    Container.Logs logs = new Container.Logs(logGroup.name(), spec.location().region(), "ecs");
    return new TaskDefinition(
        spec.name(),
        roles.executionRoleArn(),
        roles.taskRoleArn(),
        spec.launchType(),
        task.number("cpu"),
        task.number("memory"),
        List.of(new TaskDefinition.Volume.OfTask(AthenzContainers.VOLUME)),
        containers(logs));
  }

  private List<Container> containers(Container.Logs logs) {
    List<Container> containers = new ArrayList<>();
    if (agent.text("start_order").equals("completion")) {
      Dependency fetched = new Dependency(AthenzContainers.FIRST_CERTIFICATE, "SUCCESS");
      List<String> once = new ArrayList<>(List.of("-cmd", "init"));
      once.addAll(settings.options());
      containers.add(agent(AthenzContainers.FIRST_CERTIFICATE, once, logs).notEssential().build());
      containers.add(
          agent(AthenzContainers.AGENT, settings.options(), logs).dependsOn(fetched).build());
      containers.add(application(logs).dependsOn(fetched).build());
    } else {
      containers.add(
          agent(AthenzContainers.AGENT, settings.options(), logs)
              .healthCheck(certificatesAreThere())
              .build());
      containers.add(
          application(logs).dependsOn(new Dependency(AthenzContainers.AGENT, "HEALTHY")).build());
    }
    return containers;
  }

  private ContainerBuilder agent(String name, List<String> options, Container.Logs logs) {
    return container(name, agent.section("image"), logs)
        .entryPoint(AGENT_PROGRAM)
        .command(options)
        .variables(settings.environment())
        .mounts(new Mount(AthenzContainers.VOLUME, AthenzIdentity.DIRECTORY, false));
  }

  private ContainerBuilder application(Container.Logs logs) {
    ContainerBuilder container =
        container(task.text("container_name"), spec.section("image"), logs)
            .ports(ports())
            .variables(task.map("environment"))
            .mounts(new Mount(AthenzContainers.VOLUME, AthenzIdentity.DIRECTORY, true))
            .initProcess(task.flag("execute_command"));
    task.optionalNumber("user_id")
        .ifPresent(user -> container.user(user + ":" + facts.keyGroupId()));
    return container;
  }

  private ContainerBuilder container(String name, Section image, Container.Logs logs) {
    return Container.named(name, ImageSection.image(image), logs)
        .signedInWith(ImageSection.isInEcr(image) ? Optional.empty() : registry);
  }

  private Integer[] ports() {
    return task.sections("ingress").stream()
        .map(each -> each.number("port"))
        .distinct()
        .sorted()
        .toArray(Integer[]::new);
  }

  /** The agent writes the CA's certificate after the service's, and those of roles at last. */
  private Container.HealthCheck certificatesAreThere() {
    String command =
        Stream.concat(
                Stream.of(AthenzIdentity.certificateFile(spec), AthenzIdentity.caFile()),
                AthenzIdentity.roleCertificates(spec).stream()
                    .map(AthenzIdentity.RoleCertificate::path))
            .map(file -> "test -s " + file)
            .collect(Collectors.joining(" && "));
    return new Container.HealthCheck(
        command, CHECK_INTERVAL_SECONDS, CHECK_TIMEOUT_SECONDS, CHECK_RETRIES, CHECK_START_SECONDS);
  }
}
