package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/** What is done with a role of a task, and what IAM has to allow for that. */
public record RolePermissions(List<Purpose> purposes, String source) {
  /**
   * Something that is done with the role.
   *
   * @param name of a row, for example {@code image} or {@code secret-by-name}
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

  public RolePermissions {
    purposes = List.copyOf(purposes);
  }

  /** What ECS does with the execution role. */
  public static RolePermissions ofExecutionRole() {
    return load("reference/execution-permissions.json");
  }

  /** What a task does with its task role, as far as its definition tells. */
  public static RolePermissions ofTaskRole() {
    return load("reference/task-role-permissions.json");
  }

  private static RolePermissions load(String table) {
    Map<String, Object> content = JsonResource.object(table);
    return new RolePermissions(
        JsonResource.objects(content, "purposes").stream().map(RolePermissions::purpose).toList(),
        JsonResource.string(content, "source"));
  }

  private static Purpose purpose(Map<String, Object> row) {
    return new Purpose(
        JsonResource.string(row, "name"),
        JsonResource.string(row, "label"),
        JsonResource.objects(row, "grants").stream().map(RolePermissions::grant).toList());
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
