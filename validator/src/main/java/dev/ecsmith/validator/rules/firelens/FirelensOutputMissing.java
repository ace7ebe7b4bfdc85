package dev.ecsmith.validator.rules.firelens;

import dev.ecsmith.schemas.FirelensRouters;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.placeholder.Placeholders;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.Container.LogConfiguration;
import dev.ecsmith.validator.task.Container.Variable;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.stream.Stream;

/** Without a name of an output, and a file that has one, the router drops what it gets. */
final class FirelensOutputMissing implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "firelens-output-missing",
          Severity.WARNING,
          "A container logs through FireLens to no output",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html");

  private final FirelensRouters routers;

  FirelensOutputMissing(FirelensRouters routers) {
    this.routers = routers;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    Routing routing = Routing.of(task);
    if (!routing.complete()
        || routing.routers().size() != 1
        || configuresItself(routing.routers().get(0))) {
      return;
    }
    routing
        .routers()
        .get(0)
        .firelens()
        .flatMap(firelens -> firelens.type().known())
        .flatMap(routers::router)
        .ifPresent(
            router ->
                routing
                    .senders()
                    .forEach(
                        sender ->
                            check(sender.logConfiguration().orElseThrow(), router, findings)));
  }

  private static void check(
      LogConfiguration log, FirelensRouters.Router router, FindingSink findings) {
    boolean named =
        Stream.concat(
                log.options().known().stream()
                    .flatMap(options -> options.object().members().stream())
                    .map(ObjectNode.Member::name),
                log.secretOptions().stream().flatMap(option -> option.name().known().stream()))
            .anyMatch(
                name -> Placeholders.anyIn(name) || name.equalsIgnoreCase(router.outputOption()));
    boolean complete =
        !log.options().isUnknown()
            && log.fields().knowsAll("secretOptions")
            && log.secretOptions().stream().noneMatch(option -> option.name().isUnknown());
    if (complete && !named) {
      findings.add(
          log.options(),
          "The options name no output, and the log router has no configuration file that could.",
          "Add `"
              + router.outputOption()
              + "` with the name of the output, such as cloudwatch_logs or"
              + " firehose, and what it needs.");
    }
  }

  private static boolean isNothing(Container container, String key) {
    Value<List<Node>> list = container.fields().list(key);
    return list.isAbsent() || list.knownTo(List::isEmpty);
  }

  /** By a file that is named, or by variables that tell the image to fetch one. */
  private boolean configuresItself(Container router) {
    return !router.firelens().orElseThrow().option("config-file-value").isAbsent()
        || router.firelens().orElseThrow().options().isUnknown()
        || !router.fields().knowsAll("environment")
        || !isNothing(router, "environmentFiles")
        || !isNothing(router, "mountPoints")
        || router.environment().stream()
            .map(Variable::name)
            .anyMatch(
                name ->
                    name.isUnknown()
                        || name.knownTo(text -> text.startsWith(routers.configuredByVariable())));
  }
}
