package dev.ecsmith.schemas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Shapes of the ARNs that stand in a task definition.
 *
 * @param partition the whole part
 * @param region the whole part, where there is one
 * @param partitions the last one has the regions that belong to none before it
 * @param source address of the page that the resources were taken from
 */
public record ArnShapes(
    Pattern partition,
    Pattern region,
    List<Partition> partitions,
    List<Shape> shapes,
    String source) {
  /**
   * A part of AWS that shares nothing with the others.
   *
   * @param regions what the names of its regions begin with
   */
  public record Partition(String name, String regions) {}

  /**
   * The ARNs of one kind of resource.
   *
   * @param name {@code role}, {@code secret}, {@code parameter} or {@code object}
   * @param label for people, with its article: {@code "an IAM role"}
   * @param service as the ARN names it
   * @param regional whether the region is given; it is empty otherwise
   * @param inAccount whether the account is given; it is empty otherwise
   * @param prefix what every resource begins with
   * @param resource the whole part
   * @param shortForm what some keys take in place of the ARN; empty where none does
   */
  public record Shape(
      String name,
      String label,
      String service,
      boolean regional,
      boolean inAccount,
      String prefix,
      Pattern resource,
      Optional<Pattern> shortForm,
      String example) {}

  public ArnShapes {
    partitions = List.copyOf(partitions);
    shapes = List.copyOf(shapes);
  }

  /** From the table that is shipped with ecsmith. */
  public static ArnShapes load() {
    Map<String, Object> table = JsonResource.object("reference/arn-shapes.json");
    return new ArnShapes(
        Pattern.compile(JsonResource.string(table, "partition")),
        Pattern.compile(JsonResource.string(table, "region")),
        JsonResource.objects(table, "partitions").stream()
            .map(
                row ->
                    new Partition(
                        JsonResource.string(row, "name"), JsonResource.string(row, "regions")))
            .toList(),
        JsonResource.objects(table, "services").stream().map(ArnShapes::shape).toList(),
        JsonResource.string(table, "source"));
  }

  private static Shape shape(Map<String, Object> row) {
    return new Shape(
        JsonResource.string(row, "name"),
        JsonResource.string(row, "label"),
        JsonResource.string(row, "service"),
        JsonResource.bool(row, "regional"),
        JsonResource.bool(row, "in_account"),
        JsonResource.string(row, "prefix"),
        Pattern.compile(JsonResource.string(row, "resource")),
        Optional.of(JsonResource.string(row, "short_form"))
            .filter(form -> !form.isEmpty())
            .map(Pattern::compile),
        JsonResource.string(row, "example"));
  }

  /** Those of the given names, in their order. */
  public List<Shape> named(List<String> names) {
    return names.stream()
        .map(name -> shapes.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow())
        .toList();
  }

  /** Nothing for a text that isn't the name of a region. */
  public Optional<String> partitionOf(String regionName) {
    return partitions.stream()
        .filter(each -> region.matcher(regionName).matches())
        .filter(each -> regionName.startsWith(each.regions()))
        .map(Partition::name)
        .findFirst();
  }
}
