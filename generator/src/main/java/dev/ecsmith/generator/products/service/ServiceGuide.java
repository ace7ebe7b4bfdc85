package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.products.Guide;
import dev.ecsmith.generator.products.Guide.Check;
import dev.ecsmith.generator.products.Guide.Where;
import dev.ecsmith.generator.products.Prose;
import dev.ecsmith.generator.spec.ClusterSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Container;
import dev.ecsmith.generator.stack.Database;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Secret;
import dev.ecsmith.generator.stack.Stack;
import java.util.ArrayList;
import java.util.List;

/** What the README of a stack says of the user's own containers. */
final class ServiceGuide {
  private final Spec spec;
  private final Stack stack;

  ServiceGuide(Spec spec, Stack stack) {
    this.spec = spec;
    this.stack = stack;
  }

  Guide guide() {
    return new Guide(checks(), beforeTasks(), afterApply(), notes());
  }

  private List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    checks.add(
        byRules("Every image has a tag of its own, and every name in the spec leads somewhere."));
    checks.add(
        byRules(
            "The load balancer reaches the container `{}` on port {}, which are the same in the task"
                + " definition, the service, the target group and the security groups.",
            stack.services().get(0).targets().get(0).container(),
            stack.services().get(0).targets().get(0).port()));
    if (!stack.secrets().isEmpty()) {
      checks.add(
          byRules("The execution role may read the secrets that the task names, and no others."));
    }
    if (stack.network() instanceof Network.Existing) {
      checks.add(
          byReader(
              "The route tables of the public subnets lead to an internet gateway, and those of the"
                  + " private subnets to the registries of the images."));
    }
    stack.services().get(0).task().containers().stream()
        .map(Container::image)
        .distinct()
        .forEach(
            image -> checks.add(byReader("The image `{}` is in its registry, for x86-64.", image)));
    for (Secret secret : stack.secrets()) {
      if (!secret.created() && !secret.jsonKeys().isEmpty()) {
        checks.add(
            byReader(
                "The secret `{}` of the spec is a JSON object with the keys {}.",
                secret.label(),
                String.join(", ", secret.jsonKeys())));
      }
    }
    if (new ServiceVolumes(spec).any()
        && spec.launchType().equals("EC2")
        && !ClusterSection.hasOwnInstances(spec)) {
      checks.add(
          byReader(
              "The security group of the cluster's container instances lets them out to the file"
                  + " system on port 2049, and that of the file system lets them in."));
    }
    checks.add(
        byReader(
            "The container answers `{}` with {} while it is well.",
            spec.section("health").text("path"),
            spec.section("health").text("matcher")));
    return checks;
  }

  private List<Prose> beforeTasks() {
    return stack
        .database()
        .map(
            database ->
                List.of(
                    Prose.of(
                        "Sign in to the database as `{}`, whose password RDS keeps in a secret of"
                            + " its own, and create a user for the containers who may use the"
                            + " database `{}`.",
                        database.masterUser(),
                        database.databaseName()),
                    Prose.of(
                        "Put that user's sign-in into the secret from which the containers read it:"
                            + " RDS may change the administrator's password at any time.")))
        .orElseGet(List::of);
  }

  private List<Prose> afterApply() {
    return List.of(Prose.of("Open `https://{}`.", spec.hostname()));
  }

  private List<Prose> notes() {
    List<Prose> notes = new ArrayList<>();
    stack.database().map(Database::databaseName).ifPresent(name -> notes.add(ofDatabase(name)));
    new ServiceDiscovery(spec)
        .host()
        .ifPresent(
            host ->
                notes.add(
                    Prose.of(
                        "Callers in the VPC find the tasks as `{}`, on port {}.",
                        host,
                        stack.services().get(0).targets().get(0).port())));
    if (stack.fileSystem().isPresent()) {
      notes.add(
          Prose.of(
              "All tasks share the files of a volume. They belong to the user and group of the"
                  + " volume, whoever writes them."));
    }
    if (spec.root().has("autoscaling")) {
      notes.add(
          Prose.of(
              "Autoscaling owns the number of tasks. Terraform gives it once, when it creates the"
                  + " service, and leaves it alone afterwards."));
    }
    return notes;
  }

  private Prose ofDatabase(String name) {
    Section variables = spec.section("database").section("variables");
    return Prose.of(
        "Every container finds the database `{}` through the variables `{}`, `{}` and `{}`.",
        name,
        variables.text("host"),
        variables.text("port"),
        variables.text("name"));
  }

  private static Check byRules(String form, Object... values) {
    return new Check(Where.VALIDATE, Prose.of(form, values));
  }

  private static Check byReader(String form, Object... values) {
    return new Check(Where.READER, Prose.of(form, values));
  }
}
