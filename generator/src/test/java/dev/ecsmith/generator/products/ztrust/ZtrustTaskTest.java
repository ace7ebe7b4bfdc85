package dev.ecsmith.generator.products.ztrust;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.generator.SpecCheck;
import dev.ecsmith.generator.outline.ExampleSpec;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Container;
import dev.ecsmith.validator.yaml.YamlReader;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ZtrustTaskTest {
  @Test
  void everyVariableThatIsSetHereIsKeptFromTheSpecAndNoOther() {
    Spec spec =
        new SpecCheck(id -> true)
            .check(YamlReader.read("spec.yaml", ExampleSpec.of("ztrust-sso")))
            .understood()
            .orElseThrow()
            .spec();
    Container container =
        new ZtrustSso().blueprint(spec).stack().services().get(0).task().containers().get(0);
    Set<String> set = new TreeSet<>(container.environment().keySet());
    set.addAll(container.secrets().keySet());
    set.removeAll(spec.section("task").map("environment").keySet());
    assertEquals(new TreeSet<>(ZtrustTask.OWN_VARIABLES), set);
  }
}
