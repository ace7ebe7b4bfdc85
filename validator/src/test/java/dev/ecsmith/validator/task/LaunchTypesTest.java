package dev.ecsmith.validator.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.validator.json.JsonReader;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LaunchTypesTest {
  @Test
  void eachThatIsListedIsRequiredAndNoOtherAllowed() {
    LaunchTypes types = types("[\"FARGATE\", \"EC2\"]");
    assertEquals(Set.of(LaunchType.FARGATE, LaunchType.EC2), types.listed());
    assertTrue(types.require(LaunchType.EC2));
    assertFalse(types.allow(LaunchType.EXTERNAL));
  }

  @Test
  void whereNothingIsListedNothingIsRequiredAndAllIsAllowed() {
    for (String none : new String[] {"[]", "null", "\"${TYPES}\""}) {
      LaunchTypes types = types(none);
      assertEquals(Set.of(), types.listed(), none);
      assertTrue(types.allow(LaunchType.MANAGED_INSTANCES), none);
    }
  }

  @Test
  void anUnknownOneMayBeAny() {
    LaunchTypes types = types("[\"EC2\", \"${OTHER}\"]");
    assertTrue(types.require(LaunchType.EC2));
    assertFalse(types.require(LaunchType.FARGATE));
    assertTrue(types.allow(LaunchType.FARGATE));
  }

  @Test
  void ofContainersAloneNothingIsKnown() {
    LaunchTypes types =
        TaskDefinition.in(JsonReader.read("a.json", "[{\"name\": \"a\"}]"))
            .orElseThrow()
            .launchTypes();
    assertTrue(types.allow(LaunchType.EXTERNAL));
    assertFalse(types.require(LaunchType.EXTERNAL));
  }

  private static LaunchTypes types(String list) {
    return TaskDefinition.in(
            JsonReader.read("a.json", "{\"requiresCompatibilities\": " + list + "}"))
        .orElseThrow()
        .launchTypes();
  }
}
