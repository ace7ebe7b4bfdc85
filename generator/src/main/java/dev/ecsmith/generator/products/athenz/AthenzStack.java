package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.render.Expression;
import dev.ecsmith.generator.spec.ClusterSection;
import dev.ecsmith.generator.spec.LogSection;
import dev.ecsmith.generator.spec.NetworkSection;
import dev.ecsmith.generator.spec.SecretSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.StackGroups;
import dev.ecsmith.generator.spec.StackRoles;
import dev.ecsmith.generator.stack.Cluster;
import dev.ecsmith.generator.stack.LogGroup;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Part;
import dev.ecsmith.generator.stack.Role;
import dev.ecsmith.generator.stack.Secret;
import dev.ecsmith.generator.stack.Service;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.generator.stack.SubnetKind;
import dev.ecsmith.generator.stack.TaskDefinition;
import dev.ecsmith.schemas.AthenzFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Maps a spec of Athenz SIA to a stack: a service without a load balancer, and two roles. */
final class AthenzStack {
  private final Spec spec;
  private final Section task;
  private final AthenzFacts facts;

  AthenzStack(Spec spec, AthenzFacts facts) {
    this.spec = spec;
    this.task = spec.section("task");
    this.facts = facts;
  }

  Stack stack() {
    Network network = NetworkSection.network(spec, List.of("sts"));
    LogGroup logGroup = LogSection.logGroup(spec);
    Optional<Secret> registry = registry();
    List<Secret> secrets = registry.stream().toList();
    StackRoles roles = StackRoles.of(spec, secrets, List.of(assumeIdentity()));
    List<Part> parts = new ArrayList<>();
    parts.addAll(new AthenzSecurityGroups(spec).all(network));
    parts.add(logGroup);
    parts.addAll(secrets);
    parts.addAll(roles.all());
    if (spec.root().text("identity_role").equals("create")) {
      parts.add(identityRole());
    }
    parts.add(service(network, new AthenzTask(spec, facts, roles, registry).definition(logGroup)));
    return new Stack(spec.identity(), network, cluster(network), parts);
  }

  /** ARN of the role with which both containers run. */
  static String taskRoleArn(Spec spec, Stack stack) {
    return stack.roles().stream()
        .filter(role -> role.label().equals(StackRoles.TASK))
        .map(role -> StackRoles.arn(spec, role))
        .findFirst()
        .orElseThrow();
  }

  private Optional<Secret> registry() {
    return spec.section("secrets").has("registry")
        ? Optional.of(
            SecretSection.secret(
                spec, "registry", "Sign-in to the image registry", List.of("username", "password")))
        : Optional.empty();
  }

  private Role.Statement assumeIdentity() {
    return new Role.Statement(
        "AssumeIdentity",
        List.of("sts:AssumeRole"),
        List.of(Expression.literal(AthenzIdentity.roleArn(spec))));
  }

  /** It permits nothing: that a task can assume it is all that ZTS wants to know. */
  private Role identityRole() {
    return new Role(
        "identity",
        AthenzIdentity.name(spec),
        "Proves to Athenz that a task is " + AthenzIdentity.name(spec),
        new Role.Trust.OfRole(StackRoles.TASK),
        List.of(),
        List.of());
  }

  private Cluster cluster(Network network) {
    return spec.onFargate()
        ? ClusterSection.cluster(spec, network)
        : ClusterSection.cluster(
            spec, network, AthenzContainers.METADATA_OPEN, facts.metadataHops());
  }

  private Service service(Network network, TaskDefinition definition) {
    return new Service(
        "main",
        spec.name(),
        task.number("desired_count"),
        definition,
        ClusterSection.capacityProvider(spec),
        network.subnets(SubnetKind.PRIVATE),
        false,
        StackGroups.TASK,
        List.of(),
        0,
        task.flag("execute_command"),
        Service.Replacement.WITHOUT_GAP);
  }
}
