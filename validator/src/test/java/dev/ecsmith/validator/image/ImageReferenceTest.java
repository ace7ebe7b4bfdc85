package dev.ecsmith.validator.image;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ImageReferenceTest {
  @ParameterizedTest
  @CsvSource({
    "nginx, nginx, '', ''",
    "nginx:1.27, nginx, 1.27, ''",
    "registry.example.com:5000/team/web, registry.example.com:5000/team/web, '', ''",
    "registry.example.com:5000/team/web:1, registry.example.com:5000/team/web, 1, ''",
    "web@sha256:ab, web, '', sha256:ab",
    "web:1@sha256:ab, web, 1, sha256:ab",
    "'', '', '', ''"
  })
  void anImageNameHasARepositoryATagAndADigest(
      String image, String repository, String tag, String digest) {
    assertEquals(new ImageReference(repository, tag, digest), ImageReference.of(image));
  }
}
