package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackRoles;
import dev.ecsmith.generator.stack.Container;
import dev.ecsmith.generator.stack.LogGroup;
import dev.ecsmith.generator.stack.TaskDefinition;
import dev.ecsmith.schemas.KeeperFacts;
import java.util.List;
import java.util.Set;

/** The task definition of Keeper Automator. */
final class KeeperTask {
  static final String CONTAINER = "automator";

  /** Names of variables that a spec can't set, since they are set here. */
  static final Set<String> OWN_VARIABLES =
      Set.of("AUTOMATOR_CONFIG_KEY", "AUTOMATOR_PORT", "SSL_MODE");

  private final Spec spec;
  private final KeeperFacts facts;

  KeeperTask(Spec spec, KeeperFacts facts) {
    this.spec = spec;
    this.facts = facts;
  }

  TaskDefinition definition(LogGroup logGroup, KeeperSecrets secrets, StackRoles roles) {
    Section task = spec.section("task");
    return new TaskDefinition(
        spec.name(),
        roles.executionRoleArn(),
        roles.taskRoleArn(),
        spec.launchType(),
        task.number("cpu"),
        task.number("memory"),
        List.of(),
        List.of(container(task, logGroup, secrets)));
  }

  private Container container(Section task, LogGroup logGroup, KeeperSecrets secrets) {
    return Container.named(
            CONTAINER,
            ImageSection.image(spec),
            new Container.Logs(logGroup.name(), spec.location().region(), CONTAINER))
        .signedInWith(secrets.registry())
        .ports(facts.port())
        .variables(task.map("environment"))
        .variable("AUTOMATOR_PORT", Integer.toString(facts.port()))
        // TLS ends at the load balancer, from which alone a task can be reached.
        .variable("SSL_MODE", "none")
        .secret("AUTOMATOR_CONFIG_KEY", secrets.configKey().reference())
        .initProcess(task.flag("execute_command"))
        .build();
  }
}
