package dev.ecsmith.validator.plan;

import dev.ecsmith.validator.document.Value;
import java.util.List;
import java.util.Optional;

/**
 * What Application Auto Scaling scales: between which bounds it sets the number of tasks of a
 * service.
 *
 * @param service nothing where it is another, or the plan doesn't tell
 */
public record ScalableTarget(Resource resource, Optional<Service> service) {
  private static final String RESOURCE = "resource_id";

  static ScalableTarget of(Resource resource, List<Service> services) {
    return new ScalableTarget(
        resource, services.stream().filter(each -> isOf(resource, each)).findFirst());
  }

  /** By the service that it refers to, or where that isn't known by its name. */
  private static boolean isOf(Resource target, Service service) {
    List<Resource> referred =
        target.attributes().references(RESOURCE, service.resource().type()).resources();
    if (!referred.isEmpty()) {
      return referred.size() == 1 && referred.get(0) == service.resource();
    }
    String cluster = service.resource().string("cluster").known().orElse("default");
    String name = service.resource().string("name").known().orElse("");
    return target
        .string(RESOURCE)
        .knownTo(
            ("service/" + cluster.substring(cluster.lastIndexOf('/') + 1) + "/" + name)::equals);
  }

  /** Whether it can be that service's, as far as is known. */
  boolean mayBeOf(Service other) {
    return service
        .map(other::equals)
        .orElseGet(
            () -> !resource.string(RESOURCE).isKnown() && resource.mayName(other.resource()));
  }

  public Value<Long> least() {
    return resource.integer("min_capacity");
  }

  public Value<Long> greatest() {
    return resource.integer("max_capacity");
  }
}
