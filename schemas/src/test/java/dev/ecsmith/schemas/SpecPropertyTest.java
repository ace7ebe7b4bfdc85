package dev.ecsmith.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SpecPropertyTest {
  private static final SpecProperty SPEC = SpecProperty.of("ztrust-sso");

  static List<SpecProperty> specs() {
    return SchemaCatalog.specs().stream().map(SpecProperty::of).toList();
  }

  @ParameterizedTest
  @MethodSource("specs")
  void everyInputTellsWhatItIsAndHowItLooks(SpecProperty spec) {
    List<String> silent = new ArrayList<>();
    for (SpecProperty input : inputs(spec)) {
      boolean told = !input.description().isEmpty() && input.example().isPresent();
      if (!told) {
        silent.add(input.name());
      }
    }
    assertEquals(List.of(), silent);
  }

  @ParameterizedTest
  @MethodSource("specs")
  void everyNumberHasAUnitThatAnEditorShows(SpecProperty spec) {
    List<SpecProperty> numbers =
        inputs(spec).stream().filter(input -> input.type().equals("integer")).toList();
    assertFalse(numbers.isEmpty());
    for (SpecProperty number : numbers) {
      assertFalse(number.unit().isEmpty(), number.name());
      assertTrue(
          number.description().contains("Unit: " + number.unit() + "."), number.description());
    }
  }

  @ParameterizedTest
  @MethodSource("specs")
  void whatMayBeLeftOutHasADefaultOrSaysWhatHappensThen(SpecProperty spec) {
    List<String> open = new ArrayList<>();
    collectOpen(spec, open);
    assertEquals(List.of(), open);
  }

  @Test
  void aReferenceKeepsItsOwnDescription() {
    SpecProperty registry = SPEC.property("secrets").property("registry");
    assertTrue(registry.description().startsWith("Sign-in to the image registry"));
    assertEquals(
        List.of("existing", "create"),
        registry.properties().stream().map(SpecProperty::name).toList());
    assertTrue(registry.oneOf());
  }

  @Test
  void aReferenceIntoAnotherFileIsPartOfTheWhole() {
    SpecProperty name = SPEC.property("name");
    assertEquals("string", name.type());
    assertEquals(Optional.of("ztrust-sso"), name.defaultValue());
    String published = SchemaCatalog.text("ztrust-sso").orElseThrow();
    assertTrue(published.contains("\"$ref\": \"#/$defs/tls_policy\""));
    assertTrue(published.contains("\"tls_policy\": {\n      \"description\""));
  }

  @Test
  void defaultsAndAllowedValuesKeepTheirTypes() {
    SpecProperty task = SPEC.property("task");
    assertEquals(Optional.of(1024L), task.property("cpu").defaultValue());
    assertEquals(List.of("FARGATE", "EC2"), task.property("launch_type").allowed());
    assertEquals("integer", SPEC.property("logs").property("create").property("retention").type());
  }

  private static void collectOpen(SpecProperty around, List<String> open) {
    for (SpecProperty each : around.properties()) {
      boolean alternative = around.oneOf();
      boolean told =
          each.required()
              || alternative
              || each.defaultValue().isPresent()
              || each.description().contains("left out")
              || each.usual();
      if (!told && each.properties().isEmpty()) {
        open.add(each.name());
      }
      collectOpen(each, open);
    }
  }

  /** Those without further inputs in them, elements of lists included. */
  private static List<SpecProperty> inputs(SpecProperty around) {
    List<SpecProperty> found = new ArrayList<>();
    for (SpecProperty each : around.properties()) {
      if (each.properties().isEmpty()) {
        found.add(each);
      }
      found.addAll(inputs(each));
      each.element().ifPresent(element -> found.addAll(inputs(element)));
    }
    return found;
  }
}
