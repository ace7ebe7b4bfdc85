package dev.ecsmith.validator.fix;

import dev.ecsmith.schemas.LogDrivers;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.TextEdit;
import dev.ecsmith.validator.task.Container.LogConfiguration;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;

/** Adds the prefix of log streams where Fargate can't do without; any would do. */
final class StreamPrefix implements Mend {
  private static final String DRIVER = "awslogs";
  private static final String OPTION = "awslogs-stream-prefix";

  /** The one that the console of ECS fills in. */
  private static final String PREFIX = "ecs";

  private final boolean needed;

  StreamPrefix(LogDrivers drivers) {
    this.needed = drivers.requiredOptions(DRIVER, true).contains(OPTION);
  }

  @Override
  public List<TextEdit> edits(TaskDefinition task) {
    return needed && task.requiresFargate()
        ? task.containers().stream()
            .flatMap(container -> container.logConfiguration().stream())
            .flatMap(log -> edit(log, task.document().text()).stream())
            .toList()
        : List.of();
  }

  private static Optional<TextEdit> edit(LogConfiguration log, String text) {
    return log.logDriver().knownTo(DRIVER::equals) && log.option(OPTION).isAbsent()
        ? log.options()
            .known()
            .map(Fields::object)
            .filter(options -> !options.members().isEmpty() && options.get(OPTION).isEmpty())
            .map(options -> Entries.of(options).append(member(options, text), text))
        : Optional.empty();
  }

  /** Spaced as the members before it. */
  private static String member(ObjectNode options, String text) {
    ObjectNode.Member last = options.members().get(options.members().size() - 1);
    String colon = text.substring(last.key().range().end(), last.value().range().start());
    return '"' + OPTION + '"' + colon + '"' + PREFIX + '"';
  }
}
