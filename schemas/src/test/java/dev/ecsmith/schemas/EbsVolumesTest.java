package dev.ecsmith.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class EbsVolumesTest {
  private static final EbsVolumes VOLUMES = EbsVolumes.load();

  @Test
  void everyTypeOfTheApiIsThereOnce() {
    assertEquals(
        List.of("gp2", "gp3", "io1", "io2", "st1", "sc1", "standard"),
        VOLUMES.types().stream().map(EbsVolumes.Type::name).toList());
  }

  @Test
  void bothEndsOfASizeAreAllowed() {
    EbsVolumes.Bounds gib = VOLUMES.named("st1").orElseThrow().gib();
    assertFalse(gib.include(124));
    assertTrue(gib.include(125));
    assertTrue(gib.include(16_384));
    assertFalse(gib.include(16_385));
  }

  @Test
  void provisionedTypesNeedTheirSpeedAndOthersMayNotHaveIt() {
    assertTrue(VOLUMES.named("io2").orElseThrow().iopsRequired());
    assertFalse(VOLUMES.named("gp3").orElseThrow().iopsRequired());
    assertTrue(VOLUMES.named("gp2").orElseThrow().iops().isEmpty());
    assertEquals(1000, VOLUMES.named("gp3").orElseThrow().mostThroughput().orElseThrow());
  }

  @Test
  void magneticVolumesAreNotForFargate() {
    assertEquals(
        List.of("standard"),
        VOLUMES.types().stream()
            .filter(type -> !type.onFargate())
            .map(EbsVolumes.Type::name)
            .toList());
  }

  @Test
  void anUnknownTypeIsNone() {
    assertTrue(VOLUMES.named("gp4").isEmpty());
  }
}
