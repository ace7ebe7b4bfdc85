package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;

/**
 * What the proxy of AWS App Mesh needs, and until when there was something for it to ask.
 *
 * @param closed the day, as in {@code 2026-09-30}
 * @param required names of properties that each proxy needs
 * @param oneOf names of properties of which it needs one
 */
public record AppMesh(String closed, List<String> required, List<String> oneOf) {
  public AppMesh {
    required = List.copyOf(required);
    oneOf = List.copyOf(oneOf);
  }

  /** From the table that is shipped with ecsmith. */
  public static AppMesh load() {
    Map<String, Object> table = JsonResource.object("reference/app-mesh.json");
    return new AppMesh(
        JsonResource.string(table, "closed"),
        JsonResource.strings(table, "required"),
        JsonResource.strings(table, "one_of"));
  }
}
