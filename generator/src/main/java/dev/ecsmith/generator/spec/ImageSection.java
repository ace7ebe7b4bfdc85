package dev.ecsmith.generator.spec;

import dev.ecsmith.generator.stack.Location;
import dev.ecsmith.validator.arn.AccountId;
import dev.ecsmith.validator.arn.Part;
import java.util.Optional;

/** The section {@code image}. */
public final class ImageSection {
  private ImageSection() {}

  /** Registry and repository, without a tag. */
  public static String repository(Spec spec) {
    return spec.section("image").text("repository");
  }

  /** As a task definition names the image. */
  public static String image(Spec spec) {
    return repository(spec) + ":" + spec.section("image").text("tag");
  }

  /** Whether the execution role signs in to the registry, so that no secret is needed. */
  public static boolean isInEcr(Spec spec) {
    return AccountId.regionOfEcrHost(repository(spec)).isPresent();
  }

  /** Whether it lies in the ECR of one account and region. */
  public static boolean isInEcrOf(Spec spec, Location location) {
    String repository = repository(spec);
    return isInEcr(spec)
        && AccountId.in(repository).map(Part::text).equals(Optional.of(location.accountId()))
        && AccountId.regionOfEcrHost(repository)
            .map(Part::text)
            .equals(Optional.of(location.region()));
  }
}
