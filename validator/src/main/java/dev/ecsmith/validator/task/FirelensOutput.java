package dev.ecsmith.validator.task;

import dev.ecsmith.schemas.FirelensRouters;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An output of the log router of a task, as the log options of another container give it.
 *
 * @param router {@code fluentbit} or {@code fluentd}
 * @param name of the output, for example {@code cloudwatch_logs}; unknown where a pipeline fills it
 *     in
 * @param options of the output, with its name among them
 */
public record FirelensOutput(String router, Value<String> name, Fields options) {
  /** None where the task has no router of a known type, or one that is configured by a file. */
  public static List<FirelensOutput> of(TaskDefinition task, FirelensRouters routers) {
    Optional<FirelensRouters.Router> router =
        task.containers().stream()
            .flatMap(container -> container.firelens().stream())
            .flatMap(firelens -> firelens.type().known().stream())
            .findFirst()
            .flatMap(routers::router);
    return router.stream()
        .flatMap(
            known ->
                task.containers().stream()
                    .flatMap(container -> container.logConfiguration().stream())
                    .filter(log -> log.logDriver().knownTo("awsfirelens"::equals))
                    .flatMap(log -> log.fields().fields("options").stream())
                    .flatMap(options -> of(known, options)))
        .toList();
  }

  private static Stream<FirelensOutput> of(FirelensRouters.Router router, Fields options) {
    return member(options, router.outputOption())
        .map(node -> new FirelensOutput(router.type(), Fields.readString(node), options))
        .stream();
  }

  /** The text of an option, placeholders included; names are the same in any case. */
  public Optional<StringNode> option(String option) {
    return member(options, option)
        .filter(StringNode.class::isInstance)
        .map(StringNode.class::cast)
        .filter(text -> !text.value().isBlank());
  }

  private static Optional<Node> member(Fields options, String name) {
    return options.object().members().stream()
        .filter(member -> member.name().equalsIgnoreCase(name))
        .map(ObjectNode.Member::value)
        .findFirst();
  }
}
