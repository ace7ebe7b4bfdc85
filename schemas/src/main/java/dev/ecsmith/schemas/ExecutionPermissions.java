package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/** What ECS does with the execution role of a task, and what IAM has to allow for that. */
public record ExecutionPermissions(List<Purpose> purposes, String source) {
  /**
   * Something that ECS does with the role.
   *
   * @param name {@code image}, {@code secret}, {@code secret-by-name}, {@code parameter}, {@code
   *     object}, {@code log} or {@code log-group}
   * @param label a verb and its object: {@code "read this secret"}
   */
  public record Purpose(String name, String label, List<Grant> grants) {
    public Purpose {
      grants = List.copyOf(grants);
    }
  }

  /**
   * Actions that are needed together.
   *
   * @param sid what a statement that grants them is called
   * @param resources each of which will do, the narrowest first; {@code {arn}} and {@code {bucket}}
   *     stand for what the task definition names
   */
  public record Grant(String sid, List<String> actions, List<String> resources) {
    private static final String ARN = "{arn}";
    private static final String BUCKET = "{bucket}";

    public Grant {
      actions = List.copyOf(actions);
      resources = List.copyOf(resources);
    }

    /**
     * The same for what the task definition names.
     *
     * @param arn of an object in S3, or of anything else
     */
    public Grant on(String arn) {
      int slash = arn.indexOf('/');
      String bucket = slash < 0 ? arn : arn.substring(0, slash);
      return new Grant(
          sid,
          actions,
          resources.stream()
              .map(resource -> resource.replace(ARN, arn).replace(BUCKET, bucket))
              .toList());
    }
  }

  public ExecutionPermissions {
    purposes = List.copyOf(purposes);
  }

  /** From the table that is shipped with ecsmith. */
  public static ExecutionPermissions load() {
    Map<String, Object> table = JsonResource.object("reference/execution-permissions.json");
    return new ExecutionPermissions(
        JsonResource.objects(table, "purposes").stream()
            .map(ExecutionPermissions::purpose)
            .toList(),
        JsonResource.string(table, "source"));
  }

  private static Purpose purpose(Map<String, Object> row) {
    return new Purpose(
        JsonResource.string(row, "name"),
        JsonResource.string(row, "label"),
        JsonResource.objects(row, "grants").stream().map(ExecutionPermissions::grant).toList());
  }

  private static Grant grant(Map<String, Object> row) {
    return new Grant(
        JsonResource.string(row, "sid"),
        JsonResource.strings(row, "actions"),
        JsonResource.strings(row, "resources"));
  }

  /**
   * @throws IllegalArgumentException for a name that there isn't
   */
  public Purpose named(String name) {
    return purposes.stream()
        .filter(purpose -> purpose.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such purpose: " + name));
  }
}
