package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.products.authlete.AuthleteServices.Service;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Container;
import dev.ecsmith.generator.stack.ReferenceTask;
import dev.ecsmith.generator.stack.TaskDefinition;
import dev.ecsmith.generator.stack.TaskText;
import dev.ecsmith.schemas.AuthleteFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known of the task definitions that the playbook registers: images, ports, roles and logs.
 * Variables and mounts are the vendor's secret.
 */
final class AuthleteTasks {
  private final Spec spec;
  private final AuthleteServices services;
  private final AuthleteRoles roles;
  private final String logGroup;

  AuthleteTasks(Spec spec, AuthleteFacts facts, String logGroup) {
    this.spec = spec;
    this.services = new AuthleteServices(spec, facts);
    this.roles = new AuthleteRoles(spec);
    this.logGroup = logGroup;
  }

  /** One for each service that a load balancer leads to. */
  List<ReferenceTask> all() {
    List<ReferenceTask> all = new ArrayList<>();
    for (Service service : services.all()) {
      all.add(task(service.key(), service.port()));
    }
    services.valkey().map(valkey -> task("valkey", valkey.port())).ifPresent(all::add);
    return all;
  }

  private ReferenceTask task(String key, int port) {
    Section task = spec.section("task");
    return new ReferenceTask(
        new TaskDefinition(
            spec.name() + "-" + key + "-reference",
            TaskText.of(roles.executionRoleArn()),
            Optional.of(TaskText.of(roles.taskRoleArn())),
            spec.launchType(),
            task.number("cpu"),
            task.number("memory"),
            List.of(),
            List.of(container(key, port))));
  }

  private Container container(String key, int port) {
    AuthleteFacts.Image image =
        services.images().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    return Container.named(
            key,
            services.registry() + "/" + services.repository(image) + ":" + image.tag(),
            new Container.Logs(logGroup, spec.location().region(), key))
        .ports(port)
        .build();
  }
}
