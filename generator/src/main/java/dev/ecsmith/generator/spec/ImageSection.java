package dev.ecsmith.generator.spec;

import dev.ecsmith.generator.stack.Location;
import dev.ecsmith.validator.arn.AccountId;
import dev.ecsmith.validator.arn.Part;
import java.util.Optional;

/** The section {@code image}, and others that name an image in the same way. */
public final class ImageSection {
  private ImageSection() {}

  /**
   * A section with the {@code repository} and the {@code tag} of an image.
   *
   * @param key where it stands, with dots: {@code agent.image}
   */
  public static Section named(Spec spec, String key) {
    Section section = spec.root();
    for (String name : key.split("\\.", -1)) {
      section = section.section(name);
    }
    return section;
  }

  /** Registry and repository of {@code image}, without a tag. */
  public static String repository(Spec spec) {
    return repository(spec.section("image"));
  }

  /**
   * The same for one of several images.
   *
   * @param image its section
   */
  public static String repository(Section image) {
    return image.text("repository");
  }

  /** As a task definition names the image. */
  public static String image(Spec spec) {
    return image(spec.section("image"));
  }

  /** The same for another section. */
  public static String image(Section image) {
    return image.text("repository") + ":" + image.text("tag");
  }

  /** Whether the execution role signs in to the registry, so that no secret is needed. */
  public static boolean isInEcr(Spec spec) {
    return isInEcr(spec.section("image"));
  }

  /** The same for another section. */
  public static boolean isInEcr(Section image) {
    return AccountId.regionOfEcrHost(image.text("repository")).isPresent();
  }

  /** Whether it lies in the ECR of one account and region. */
  public static boolean isInEcrOf(Section image, Location location) {
    String repository = image.text("repository");
    return isInEcr(image)
        && AccountId.in(repository).map(Part::text).equals(Optional.of(location.accountId()))
        && AccountId.regionOfEcrHost(repository)
            .map(Part::text)
            .equals(Optional.of(location.region()));
  }
}
