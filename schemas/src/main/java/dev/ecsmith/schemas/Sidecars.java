package dev.ecsmith.schemas;

import java.util.List;
import java.util.Optional;

/** Images of AWS that by their usual configuration send something to AWS. */
public record Sidecars(List<Sidecar> all) {
  /**
   * An image.
   *
   * @param image a part of its name
   * @param label for people, with its article
   * @param purposes of the task role
   */
  public record Sidecar(String image, String label, List<String> purposes) {
    public Sidecar {
      purposes = List.copyOf(purposes);
    }
  }

  public Sidecars {
    all = List.copyOf(all);
  }

  /** From the table that is shipped with ecsmith. */
  public static Sidecars load() {
    return new Sidecars(
        JsonResource.objects(JsonResource.object("reference/sidecars.json"), "sidecars").stream()
            .map(
                row ->
                    new Sidecar(
                        JsonResource.string(row, "image"),
                        JsonResource.string(row, "label"),
                        JsonResource.strings(row, "purposes")))
            .toList());
  }

  /**
   * @param repository the name of an image without tag and digest
   */
  public Optional<Sidecar> in(String repository) {
    String name = repository.substring(repository.lastIndexOf('/') + 1);
    return all.stream().filter(sidecar -> name.contains(sidecar.image())).findFirst();
  }
}
