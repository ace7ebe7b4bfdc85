package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackRoles;
import dev.ecsmith.generator.stack.Container;
import dev.ecsmith.generator.stack.ContainerBuilder;
import dev.ecsmith.generator.stack.Database;
import dev.ecsmith.generator.stack.FileSystem;
import dev.ecsmith.generator.stack.LogGroup;
import dev.ecsmith.generator.stack.Secret;
import dev.ecsmith.generator.stack.TaskDefinition;
import java.util.Optional;

/** The task definition of the containers of a spec. */
final class ServiceTask {
  private final Spec spec;
  private final Section task;
  private final ServiceSecrets secrets;
  private final LogGroup logGroup;
  private final Optional<Database> database;
  private final Optional<FileSystem> files;

  ServiceTask(
      Spec spec,
      ServiceSecrets secrets,
      LogGroup logGroup,
      Optional<Database> database,
      Optional<FileSystem> files) {
    this.spec = spec;
    this.task = spec.section("task");
    this.secrets = secrets;
    this.logGroup = logGroup;
    this.database = database;
    this.files = files;
  }

  TaskDefinition definition(StackRoles roles) {
    return new TaskDefinition(
        spec.name(),
        roles.executionRoleArn(),
        roles.taskRoleArn(),
        spec.launchType(),
        task.number("cpu"),
        task.number("memory"),
        ServiceVolumes.ofTask(files),
        spec.root().sections("containers").stream().map(this::container).toList());
  }

  private Container container(Section section) {
    Section image = section.section("image");
    String name = section.text("name");
    ContainerBuilder container =
        Container.named(
                name,
                image.text("repository") + ":" + image.text("tag"),
                new Container.Logs(logGroup.name(), spec.location().region(), name))
            .signedInWith(image.optionalText("sign_in").map(secrets::named))
            .entryPoint(section.texts("entry_point").toArray(String[]::new))
            .command(section.texts("command"))
            .variables(section.map("environment"))
            .initProcess(task.flag("execute_command"));
    if (!section.flag("essential")) {
      container.notEssential();
    }
    section.optionalNumber("port").ifPresent(container::ports);
    container.mounts(ServiceVolumes.mounts(section));
    new ServiceDatabase(spec).tell(container, database);
    for (Section use : section.sections("secrets")) {
      Secret secret = secrets.named(use.text("from"));
      container.secret(
          use.text("variable"),
          use.optionalText("key").map(secret::valueFrom).orElseGet(secret::reference));
    }
    container.dependsOn(
        section.sections("depends_on").stream()
            .map(
                other -> new Container.Dependency(other.text("container"), other.text("condition")))
            .toArray(Container.Dependency[]::new));
    section
        .optional("health_check")
        .ifPresent(
            check ->
                container.healthCheck(
                    new Container.HealthCheck(
                        check.text("command"),
                        check.number("interval"),
                        check.number("timeout"),
                        check.number("retries"),
                        check.number("start_period"))));
    return container.build();
  }
}
