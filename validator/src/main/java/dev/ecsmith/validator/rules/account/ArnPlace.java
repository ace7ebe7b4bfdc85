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
 * @param shortForms names of those of which the key takes the short form as well
 */
record ArnPlace(Node at, List<String> shapes, List<String> shortForms) {
  private static final List<String> ROLE = List.of("role");
  private static final List<String> SECRET = List.of("secret");
  private static final List<String> PARAMETER = List.of("parameter");
  private static final List<String> SECRET_OR_PARAMETER = List.of("secret", "parameter");
  private static final List<String> OBJECT = List.of("object");
  private static final List<String> NONE = List.of();

  /** Task level first, then container by container, then the volumes. */
  static List<ArnPlace> in(TaskDefinition task) {
    List<ArnPlace> places = new ArrayList<>();
    Fields taskLevel = Fields.of(task.object());
    add(taskLevel, "executionRoleArn", ROLE, ROLE, places);
    add(taskLevel, "taskRoleArn", ROLE, ROLE, places);
    task.containers().forEach(container -> addAll(container, places));
    task.volumes().stream()
        .flatMap(volume -> volume.fileServerAuthorization().stream())
        .forEach(
            fields ->
                add(
                    fields,
                    "credentialsParameter",
                    SECRET_OR_PARAMETER,
                    SECRET_OR_PARAMETER,
                    places));
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
        .ifPresent(fields -> add(fields, "credentialsParameter", SECRET, SECRET, places));
    container.secrets().forEach(secret -> addValueFrom(secret, places));
    container
        .logConfiguration()
        .ifPresent(log -> log.secretOptions().forEach(option -> addValueFrom(option, places)));
    container.environmentFiles().forEach(file -> add(file, "value", OBJECT, NONE, places));
  }

  /** By name alone, ECS finds a parameter and never a secret. */
  private static void addValueFrom(Container.SecretReference secret, List<ArnPlace> places) {
    add(secret.fields(), "valueFrom", SECRET_OR_PARAMETER, PARAMETER, places);
  }

  private static void add(
      Fields fields,
      String name,
      List<String> shapes,
      List<String> shortForms,
      List<ArnPlace> places) {
    fields.object().get(name).ifPresent(node -> places.add(new ArnPlace(node, shapes, shortForms)));
  }
}
