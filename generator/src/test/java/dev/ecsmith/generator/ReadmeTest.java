package dev.ecsmith.generator;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.render.Rendering;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadmeTest {
  private static final Pattern NODE = Pattern.compile("\\w+(\\[\\(?|\\(\\[)\"[^\"]*\"(\\)?]|]\\))");
  private static final Pattern DECLARED =
      Pattern.compile("^(?:variable|output) \"(\\w+)\"", Pattern.MULTILINE);

  static Stream<Rendering> renderings() {
    return Stream.of(RenderedSpec.ofCreated(), RenderedSpec.ofExisting());
  }

  private static String readme(Rendering rendering) {
    return rendering.files().get("README.md");
  }

  private static String diagram(Rendering rendering) {
    return readme(rendering).split("```mermaid\n|```\n", 3)[1];
  }

  private static List<String> headings(Rendering rendering) {
    return readme(rendering).lines().filter(line -> line.startsWith("#")).toList();
  }

  @ParameterizedTest
  @MethodSource("renderings")
  void everyVariableAndOutputIsInATable(Rendering rendering) {
    String declarations =
        rendering.files().get("variables.tf") + "\n" + rendering.files().get("outputs.tf");
    List<String> declared =
        DECLARED.matcher(declarations).results().map(result -> result.group(1)).toList();
    List<String> listed =
        Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE)
            .matcher(readme(rendering).split("## Inputs and outputs", 2)[1])
            .results()
            .map(result -> result.group(1))
            .toList();
    assertEquals(declared, listed);
  }

  @ParameterizedTest
  @MethodSource("renderings")
  void everySectionSaysSomething(Rendering rendering) {
    List<String> lines = readme(rendering).lines().filter(line -> !line.isBlank()).toList();
    IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).startsWith("## ") || lines.get(i).startsWith("### "))
        .forEach(
            i -> {
              String next = i + 1 < lines.size() ? lines.get(i + 1) : "## end";
              boolean deeper = lines.get(i).startsWith("## ") && next.startsWith("### ");
              assertTrue(deeper || !next.matches("#{1,3} .*"), lines.get(i));
            });
  }

  @ParameterizedTest
  @MethodSource("renderings")
  void stepsAreNumberedWithoutGaps(Rendering rendering) {
    List<String> numbers =
        headings(rendering).stream()
            .filter(heading -> heading.matches("### \\d+\\..*"))
            .map(heading -> heading.replaceAll("\\D", ""))
            .toList();
    assertTrue(numbers.size() > 3, numbers.toString());
    assertEquals(
        IntStream.rangeClosed(1, numbers.size()).mapToObj(Integer::toString).toList(), numbers);
  }

  @Test
  void whereEverythingIsThereOneApplyIsEnough() {
    Rendering rendering = RenderedSpec.ofExisting();
    assertFalse(readme(rendering).contains("desired_count=0"));
    assertFalse(readme(rendering).contains("put-secret.sh"));
    assertFalse(rendering.files().containsKey("put-secret.sh"));
    assertTrue(readme(rendering).contains("CNAME"));
  }

  @Test
  void emptySecretsAreFilledInBeforeTasksStart() {
    String readme = readme(RenderedSpec.ofCreated());
    List<Integer> places =
        Stream.of(
                "terraform plan -var desired_count=0 -out=tfplan",
                "sh put-secret.sh us-east-1 z/tls tls.crt=tls.crt tls.key=tls.key",
                "terraform plan -out=tfplan",
                "aws ecs wait services-stable")
            .map(readme::indexOf)
            .toList();
    assertTrue(places.get(0) > 0, places.toString());
    assertEquals(places.stream().sorted().toList(), places);
    assertFalse(readme.contains("CNAME"));
  }

  @Test
  void aDatabaseIsPreparedBeforeTasksStartEvenIfNoSecretIsEmpty() {
    String readme = readme(RenderedSpec.with(Map.of("secrets", RenderedSpec.EXISTING_SECRETS)));
    assertTrue(readme.contains("desired_count=0"));
    assertTrue(readme.contains("`ztadmin`"));
    assertFalse(readme.contains("put-secret.sh"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\\\"] --> b[\\\"x.example.com",
        "%%{init: {'theme': 'x'}}%%.example.com",
        "`x` <script>&lt;.example.com",
        "end;\\n  click a href.example.com",
        "#34;#quot;.example.com",
      })
  void aNameStaysInsideItsLabelOfTheDiagram(String hostname) {
    String plain = diagram(RenderedSpec.ofCreated());
    String hostile = diagram(RenderedSpec.with(Map.of("hostname", "\"" + hostname + "\"")));
    assertEquals(plain.lines().count(), hostile.lines().count());
    assertEquals(nodes(plain).size(), nodes(hostile).size());
    assertAll(
        hostile
            .lines()
            .map(line -> NODE.matcher(line).replaceAll("node"))
            .map(
                line ->
                    () -> {
                      assertFalse(line.contains("example.com"), line);
                      assertFalse(line.contains("%%"), line);
                    }));
  }

  private static List<String> nodes(String diagram) {
    return NODE.matcher(diagram).results().map(MatchResult::group).toList();
  }

  @Test
  void aNameStaysOneWordOfACommand() {
    Rendering rendering =
        RenderedSpec.with(Map.of("logs", "{\"existing\": {\"group\": \"#hidden\"}}"));
    assertTrue(readme(rendering).contains("aws logs tail '#hidden' --region us-east-1"));
  }
}
