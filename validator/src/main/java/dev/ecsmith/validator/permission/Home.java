package dev.ecsmith.validator.permission;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.validator.arn.AccountId;
import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.StringValues;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a task runs, as far as its definition tells; {@link #ANY} in place of what it doesn't.
 *
 * @param partition {@code aws} where nothing says otherwise
 */
public record Home(String partition, String region, String account) {
  /** What isn't known. */
  public static final String ANY = "*";

  private static final String USUAL_PARTITION = "aws";

  /** Where nothing tells. */
  public static final Home UNKNOWN = new Home(USUAL_PARTITION, ANY, ANY);

  /** From the log configurations, the ARNs and the roles of the task, in this order. */
  public static Home of(TaskDefinition task, ArnShapes shapes) {
    List<Arn> arns =
        StringValues.in(task.node()).stream()
            .map(StringNode::value)
            .flatMap(value -> Arn.of(value).stream())
            .filter(Arn::isComplete)
            .toList();
    String region =
        Stream.concat(regionsOfLogs(task), arns.stream().flatMap(arn -> known(arn.region())))
            .filter(shapes.region().asMatchPredicate())
            .findFirst()
            .orElse(ANY);
    String partition =
        shapes
            .partitionOf(region)
            .or(() -> arns.stream().flatMap(arn -> known(arn.partition())).findFirst())
            .orElse(USUAL_PARTITION);
    return new Home(partition, region, account(task).orElse(ANY));
  }

  private static Stream<String> regionsOfLogs(TaskDefinition task) {
    return task.containers().stream()
        .map(Container::logConfiguration)
        .flatMap(Optional::stream)
        .flatMap(log -> log.option("awslogs-region").known().stream());
  }

  private static Stream<String> known(Optional<Part> part) {
    return part.filter(each -> each.isKnown() && !each.text().isEmpty()).map(Part::text).stream();
  }

  /** A role can only be passed in its own account, so that of the role is that of the task. */
  private static Optional<String> account(TaskDefinition task) {
    return Stream.of(task.executionRoleArn(), task.taskRoleArn())
        .flatMap(role -> role.known().stream())
        .flatMap(role -> AccountId.in(role).map(Part::text).stream())
        .filter(AccountId::isWellFormed)
        .findFirst();
  }
}
