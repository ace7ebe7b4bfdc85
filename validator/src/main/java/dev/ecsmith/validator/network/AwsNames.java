package dev.ecsmith.validator.network;

import dev.ecsmith.schemas.ArnShapes;
import dev.ecsmith.schemas.FileSystems;
import dev.ecsmith.schemas.VpcEndpoints;
import dev.ecsmith.schemas.VpcEndpoints.Partition;
import dev.ecsmith.schemas.VpcEndpoints.Service;
import dev.ecsmith.validator.arn.Arn;
import dev.ecsmith.validator.arn.Part;
import dev.ecsmith.validator.document.Fields;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.permission.Home;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.util.Optional;

/**
 * Names of hosts and endpoints in one region of one account.
 *
 * @param partition nothing for one whose names aren't known
 */
record AwsNames(
    VpcEndpoints endpoints, Optional<Partition> partition, String region, String account) {
  /** The service that images are pulled from. */
  static final String REGISTRY = "ecr.dkr";

  /** The service of buckets. */
  static final String STORAGE = "s3";

  static AwsNames of(Home home, VpcEndpoints endpoints) {
    return new AwsNames(
        endpoints,
        endpoints.partition(home.partition()),
        or(Destination.REGION, home.region()),
        or(Destination.ACCOUNT, home.account()));
  }

  /**
   * The same where an ARN says otherwise.
   *
   * @param arn in the notation of IAM: a {@code *} stands in place of what isn't known
   */
  AwsNames inPlaceOf(String arn, ArnShapes shapes) {
    Optional<Arn> known = Arn.of(arn).filter(Arn::isComplete);
    String there =
        part(known.flatMap(Arn::region)).map(each -> or(Destination.REGION, each)).orElse(region);
    return new AwsNames(
        endpoints,
        shapes
            .partitionOf(there)
            .or(() -> part(known.flatMap(Arn::partition)))
            .map(endpoints::partition)
            .orElse(partition),
        there,
        part(known.flatMap(Arn::account))
            .map(each -> or(Destination.ACCOUNT, each))
            .orElse(account));
  }

  Destination.AwsService service(Service service) {
    return service(service, filled(service.host()));
  }

  /** S3 under the host of a bucket. */
  Destination.AwsService storage(Service service, String bucket) {
    return service(service, filled(bucket) + "." + filled(service.host()));
  }

  /** The registry under the host that stands in an image's name, where all of it is known. */
  Destination.AwsService registry(Service service, String image) {
    String host = image.substring(0, Math.max(0, image.indexOf('/')));
    return Placeholders.anyIn(host) ? service(service) : service(service, host);
  }

  private Destination.AwsService service(Service service, String host) {
    return new Destination.AwsService(
        service.name(),
        region,
        service.type(),
        partition
            .map(known -> known.endpointService(service.name(), region))
            .orElse(Destination.PREFIX + "." + region + "." + service.name()),
        host);
  }

  /**
   * @param volume its configuration
   */
  String mountTarget(FileSystems.Kind kind, Fields volume) {
    String id =
        volume
            .text("fileSystemId")
            .or(() -> volume.text("fileSystemArn"))
            .map(StringNode::value)
            .filter(text -> !Placeholders.anyIn(text))
            .map(text -> text.substring(text.lastIndexOf('/') + 1))
            .orElse(Destination.FILE_SYSTEM);
    String directory =
        volume
            .fields("authorizationConfig")
            .flatMap(config -> config.string("domain").known())
            .orElse(Destination.DIRECTORY);
    return filled(kind.host().replace("{id}", id).replace("{directory}", directory));
  }

  private String filled(String host) {
    return host.replace("{region}", region)
        .replace("{account}", account)
        .replace("{domain}", partition.map(Partition::domain).orElse(Destination.DOMAIN))
        .replace(
            "{dual_stack_domain}",
            partition.map(Partition::dualStackDomain).orElse(Destination.DOMAIN));
  }

  private static Optional<String> part(Optional<Part> part) {
    return part.map(Part::text).filter(text -> !text.isEmpty());
  }

  private static String or(String word, String value) {
    return value.contains(Home.ANY) ? word : value;
  }
}
