package dev.ecsmith.validator.rules.account;

import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;

/**
 * A value that may be an ARN.
 *
 * @param shapes names of the shapes that its key takes
 */
record ArnPlace(Node at, List<String> shapes) {
  private static final List<String> ROLE = List.of("role");
  private static final List<String> SECRET = List.of("secret");
  private static final List<String> SECRET_OR_PARAMETER = List.of("secret", "parameter");
  private static final List<String> OBJECT = List.of("object");

  /** Task level first, then container by container. */
  static List<ArnPlace> in(TaskDefinition task) {
    List<ArnPlace> places = new ArrayList<>();
    Fields taskLevel = Fields.of(task.object());
    add(taskLevel, "executionRoleArn", ROLE, places);
    add(taskLevel, "taskRoleArn", ROLE, places);
    task.containers().forEach(container -> addAll(container, places));
    return places;
  }

  /** The secrets and parameters that containers read. */
  static List<ArnPlace> ofSecrets(TaskDefinition task) {
    return in(task).stream().filter(place -> place.shapes().contains("secret")).toList();
  }

  private static void addAll(Container container, List<ArnPlace> places) {
    container
        .fields()
        .fields("repositoryCredentials")
        .ifPresent(fields -> add(fields, "credentialsParameter", SECRET, places));
    container
        .secrets()
        .forEach(secret -> add(secret.fields(), "valueFrom", SECRET_OR_PARAMETER, places));
    container
        .logConfiguration()
        .ifPresent(
            log ->
                log.secretOptions()
                    .forEach(
                        option -> add(option.fields(), "valueFrom", SECRET_OR_PARAMETER, places)));
    container.environmentFiles().forEach(file -> add(file, "value", OBJECT, places));
  }

  private static void add(Fields fields, String name, List<String> shapes, List<ArnPlace> places) {
    fields.object().get(name).ifPresent(node -> places.add(new ArnPlace(node, shapes)));
  }
}
