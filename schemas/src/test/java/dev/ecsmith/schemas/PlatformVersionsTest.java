package dev.ecsmith.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlatformVersionsTest {
  private static final PlatformVersions VERSIONS = PlatformVersions.load();

  @Test
  void eachFeatureIsThereOnce() {
    List<String> names = VERSIONS.features().stream().map(PlatformVersions.Feature::name).toList();
    assertEquals(names.stream().distinct().toList(), names);
  }

  @Test
  void theLatestVersionHasThemAll() {
    for (PlatformVersions.Feature feature : VERSIONS.features()) {
      assertTrue(feature.onLinux().compareTo(VERSIONS.latestLinux()) <= 0, feature::name);
      feature.onWindows().ifPresent(each -> assertEquals(VERSIONS.latestWindows(), each));
    }
  }

  @Test
  void theLatestVersionIsNotRetired() {
    assertTrue(VERSIONS.retiredOnLinux().contains("1.3.0"));
    assertFalse(VERSIONS.retiredOnLinux().contains(VERSIONS.latestLinux()));
  }

  @Test
  void eachFeatureHasItsSource() {
    for (PlatformVersions.Feature feature : VERSIONS.features()) {
      assertTrue(feature.source().startsWith("https://docs.aws.amazon.com/"), feature::name);
    }
  }

  @Test
  void sizesThatFargateDoesNotOfferOnWindowsNeedNoVersionThere() {
    assertEquals(Optional.empty(), VERSIONS.named("cpu/8192").orElseThrow().onWindows());
  }

  @Test
  void aSecretsJsonKeyNeedsMoreThanTheSecret() {
    assertEquals("1.3.0", VERSIONS.named("containerDefinitions/secrets").orElseThrow().onLinux());
    assertEquals(
        "1.4.0", VERSIONS.named("containerDefinitions/secrets/json-key").orElseThrow().onLinux());
  }

  @Test
  void fileSystemsAreForLinuxAlone() {
    assertEquals(
        Optional.empty(),
        VERSIONS.named("volumes/efsVolumeConfiguration").orElseThrow().onWindows());
  }

  @Test
  void anUnknownFeatureIsNone() {
    assertTrue(VERSIONS.named("containerDefinitions/none").isEmpty());
  }
}
