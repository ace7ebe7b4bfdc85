package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Location;
import dev.ecsmith.validator.arn.AccountId;
import dev.ecsmith.validator.arn.Part;

/**
 * The image of a service.
 *
 * @param service its name
 * @param registry host name of a registry of Amazon ECR
 * @param repository without the registry
 */
public record MtlsImage(
    String service, String registry, String account, String region, String repository, String tag) {
  /** In the repository that the spec names, or in the one that is created. */
  static MtlsImage of(Spec spec, MtlsService service) {
    Location location = spec.location();
    return service
        .repository()
        .map(named -> existing(service, named))
        .orElseGet(
            () ->
                new MtlsImage(
                    service.name(),
                    location.regionalRegistry(),
                    location.accountId(),
                    location.region(),
                    created(spec, service),
                    service.tag()));
  }

  /** Name of the repository that is created for a service. */
  static String created(Spec spec, MtlsService service) {
    return spec.name() + "/" + service.name();
  }

  /** As a task definition names it. */
  public String name() {
    return registry + "/" + repository + ":" + tag;
  }

  /** The schema lets nothing but a repository of Amazon ECR pass. */
  private static MtlsImage existing(MtlsService service, String named) {
    int slash = named.indexOf('/');
    return new MtlsImage(
        service.name(),
        named.substring(0, slash),
        AccountId.in(named).map(Part::text).orElseThrow(),
        AccountId.regionOfEcrHost(named).map(Part::text).orElseThrow(),
        named.substring(slash + 1),
        service.tag());
  }
}
