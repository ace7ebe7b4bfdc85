package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.ecsmith.generator.StackRenderer;
import dev.ecsmith.generator.render.Expression;
import dev.ecsmith.generator.stack.Cluster;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Role;
import dev.ecsmith.generator.stack.Service;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.schemas.ManagedPolicies;
import dev.ecsmith.schemas.RolePermissions;
import dev.ecsmith.schemas.VpcEndpoints;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.json.JsonWriter;
import dev.ecsmith.validator.network.Destination;
import dev.ecsmith.validator.network.EgressNeed;
import dev.ecsmith.validator.network.EgressNeeds;
import dev.ecsmith.validator.permission.AccessPolicy;
import dev.ecsmith.validator.permission.Cause;
import dev.ecsmith.validator.permission.ExecutionNeeds;
import dev.ecsmith.validator.permission.PolicyReading;
import dev.ecsmith.validator.permission.RoleNeed;
import dev.ecsmith.validator.permission.Shortage;
import dev.ecsmith.validator.permission.TaskRoleNeeds;
import dev.ecsmith.validator.task.LaunchType;
import dev.ecsmith.validator.task.TaskDefinition;
import dev.ecsmith.validator.task.TaskUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a task needs, told from its definition alone as for anybody's, is what the stack around it
 * gives: its roles may do it, and a network without a way out has the endpoints for it.
 */
class NeedsTest {
  private static final StackRenderer RENDERER = new StackRenderer();
  private static final ManagedPolicies MANAGED = ManagedPolicies.load();
  private static final ExecutionNeeds EXECUTION_NEEDS =
      new ExecutionNeeds(RolePermissions.ofExecutionRole(), ArnShapes.load());
  private static final TaskRoleNeeds TASK_ROLE_NEEDS = TaskRoleNeeds.load();
  private static final EgressNeeds EGRESS = EgressNeeds.load();
  private static final VpcEndpoints ENDPOINTS = VpcEndpoints.load();

  /** Services that programs of a product call, of which no task definition tells. */
  private static final Map<String, Set<String>> OF_PROGRAMS = Map.of("athenz-sia", Set.of("sts"));

  /** One stack with the tasks that run in it. */
  private record Made(String name, Stack stack, List<Task> tasks) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** A task definition as it is registered, and how it is used. */
  private record Task(TaskDefinition definition, TaskUse use) {}

  private static final List<Made> STACKS =
      Stream.concat(
              Example.all().stream().map(each -> made(each.toString(), each.spec())),
              Variant.all().stream().map(each -> made(each.toString(), each.spec())))
          .toList();

  static List<Made> stacks() {
    return STACKS;
  }

  static List<Made> isolated() {
    return Stream.concat(STACKS.stream(), Stream.of(inChina()))
        .filter(made -> !endpoints(made.stack()).isEmpty())
        .toList();
  }

  /** Where some endpoint services have a prefix of their own. */
  private static Made inChina() {
    return made(
        "ztrust-sso-aurora in China",
        Example.named("ztrust-sso-aurora")
            .spec()
            .replace("us-east-1", "cn-north-1")
            .replace("amazonaws.com", "amazonaws.com.cn")
            .replace("arn:aws:", "arn:aws-cn:"));
  }

  @Test
  void endpointsOfChinaAreThoseOfChina() {
    assertEquals(
        List.of(
            "cn.com.amazonaws.cn-north-1.ecr.api",
            "cn.com.amazonaws.cn-north-1.ecr.dkr",
            "com.amazonaws.cn-north-1.logs",
            "com.amazonaws.cn-north-1.secretsmanager"),
        endpoints(inChina().stack()).stream()
            .map(Network.InterfaceEndpoint::endpointService)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("stacks")
  void rolesMayDoWhatTheirTasksNeed(Made made) {
    List<String> missing = new ArrayList<>();
    for (Task task : made.tasks()) {
      check(
          task.definition().executionRoleArn(),
          EXECUTION_NEEDS.of(task.definition()),
          made,
          missing);
      check(
          task.definition().taskRoleArn(),
          TASK_ROLE_NEEDS.of(task.definition(), task.use()),
          made,
          missing);
    }
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @MethodSource("isolated")
  void aNetworkWithoutAWayOutHasTheEndpointsThatItsTasksNeed(Made made) {
    Stack stack = made.stack();
    // What every such network has, whatever the tasks of it do today.
    Set<String> needed = new TreeSet<>(ENDPOINTS.tasks());
    needed.addAll(OF_PROGRAMS.getOrDefault(stack.product(), Set.of()));
    for (Task task : made.tasks()) {
      for (EgressNeed need : EGRESS.of(task.definition(), task.use())) {
        if (need.destination() instanceof Destination.AwsService service
            && service.type() == VpcEndpoints.Type.INTERFACE) {
          needed.add(service.service());
        } else {
          assertFalse(need.needsInternet(), need::toString);
        }
      }
    }
    // Instances of a cluster that is there joined it by a way of their own.
    if (stack.cluster() instanceof Cluster.Existing) {
      needed.removeAll(ENDPOINTS.containerInstances());
    }
    VpcEndpoints.Partition partition =
        ENDPOINTS.partition(stack.location().partition()).orElseThrow();
    assertEquals(
        needed.stream()
            .map(each -> partition.endpointService(each, stack.location().region()))
            .toList(),
        endpoints(stack).stream().map(Network.InterfaceEndpoint::endpointService).toList());
  }

  @Test
  void aRoleThatLacksSomethingIsFound() {
    Made made = made("service", Example.named("service").spec());
    Stack without =
        new Stack(
            made.stack().identity(),
            made.stack().network(),
            made.stack().cluster(),
            made.stack().parts().stream().filter(part -> !(part instanceof Role)).toList());
    List<String> missing = new ArrayList<>();
    TaskDefinition task = made.tasks().get(0).definition();
    check(
        task.executionRoleArn(),
        EXECUTION_NEEDS.of(task),
        new Made("service", without, made.tasks()),
        missing);
    assertFalse(missing.isEmpty());
  }

  private static Made made(String name, String spec) {
    var understood = Generated.check(spec).understood().orElseThrow();
    var blueprint = understood.product().blueprint(understood.spec());
    Map<String, String> files = RENDERER.render(blueprint).files();
    Stack stack = blueprint.stack();
    List<Task> tasks =
        Stream.concat(
                stack.services().stream().map(service -> task(service, files)),
                stack.referenceTasks().stream()
                    .map(each -> task(each.task().path(), TaskUse.UNKNOWN, files)))
            .toList();
    return new Made(name, stack, tasks);
  }

  private static Task task(Service service, Map<String, String> files) {
    LaunchType type = LaunchType.named(service.task().launchType()).orElseThrow();
    return task(
        service.task().path(), new TaskUse(service.executeCommand(), Optional.of(type)), files);
  }

  private static Task task(String path, TaskUse use, Map<String, String> files) {
    return new Task(TaskDefinition.in(JsonReader.read(path, files.get(path))).orElseThrow(), use);
  }

  private static void check(
      Value<String> arn, List<RoleNeed> needs, Made made, List<String> missing) {
    Optional<AccessPolicy> policy =
        arn.known()
            .flatMap(
                known ->
                    made.stack().roles().stream()
                        .filter(role -> known.endsWith("/" + role.name()))
                        .findFirst())
            .map(NeedsTest::policy);
    for (RoleNeed need : needs) {
      if (policy.isEmpty()) {
        missing.add("No role of the stack for " + need.cause());
      } else if (need.cause() == Cause.SECRETS && need.access().isEmpty()) {
        if (policy.get().answer("secretsmanager:GetSecretValue", List.of("*"))
            != AccessPolicy.Answer.ALLOWED) {
          missing.add("Secrets can't be read for " + need.at().pointer());
        }
      } else {
        need.access().stream()
            .flatMap(access -> Shortage.of(access, policy.get()).stream())
            .map(shortage -> need.at().pointer() + ": the role " + shortage.phrase())
            .forEach(missing::add);
      }
    }
  }

  private static AccessPolicy policy(Role role) {
    AccessPolicy own =
        (AccessPolicy)
            PolicyReading.of(
                JsonReader.read(
                    "policy.json",
                    JsonWriter.text(
                        json ->
                            json.array(
                                "Statement",
                                list ->
                                    role.statements()
                                        .forEach(each -> list.element(o -> write(o, each)))))));
    return role.managedPolicies().stream()
        .flatMap(
            each -> MANAGED.named(each.arn().substring(each.arn().lastIndexOf('/') + 1)).stream())
        .map(AccessPolicy::of)
        .reduce(own, AccessPolicy::and);
  }

  /** What Terraform fills in later is unknown, and may be whatever it has to be. */
  private static void write(JsonWriter json, Role.Statement statement) {
    json.string("Effect", "Allow")
        .array("Action", list -> statement.actions().forEach(list::element))
        .array(
            "Resource",
            list -> statement.resources().stream().map(NeedsTest::text).forEach(list::element));
    if (statement.condition().isPresent()) {
      json.object("Condition", condition -> {});
    }
  }

  private static String text(Expression resource) {
    return resource.text().orElse("${" + resource.hcl().replaceAll("[^A-Za-z0-9_.]", "") + "}");
  }

  private static List<Network.InterfaceEndpoint> endpoints(Stack stack) {
    return stack.network() instanceof Network.Created created
        ? created.interfaceEndpoints()
        : List.of();
  }
}
