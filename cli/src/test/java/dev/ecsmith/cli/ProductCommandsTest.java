package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ecsmith.generator.Products;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code products}, {@code init}, {@code validate} and {@code generate}: from nothing to files. */
final class ProductCommandsTest {
  private static final String PRODUCT = "ztrust-sso";

  @TempDir private Path directory;

  @BeforeEach
  void beginWithTheExample() {
    Call.Outcome outcome = call("init", PRODUCT, "--example", "--out", "spec.yaml", "--quiet");
    assertEquals(new Call.Outcome(0, "", ""), outcome);
  }

  @Test
  void everyProductIsListedWithItsSource() {
    String text = call("products").out();
    String json = call("products", "--format=json").out();
    for (String id : Products.ids()) {
      assertTrue(text.contains(id), text);
      assertTrue(json.contains("\"id\": \"" + id + "\""), json);
    }
    assertTrue(text.contains("https://"), text);
  }

  @Test
  void aSpecToFillInIsRefusedForEachValueThatIsLeftToFillIn() throws IOException {
    String outline = call("init", PRODUCT).out();
    Files.writeString(directory.resolve("empty.yaml"), outline);
    List<String> lines = outline.lines().toList();
    Set<String> expected = new TreeSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).strip().startsWith("#") && lines.get(i).contains("<fill in>")) {
        expected.add("empty.yaml:" + (i + 1));
      }
    }
    assertFalse(expected.isEmpty(), outline);
    Call.Outcome verdict =
        call("validate", "empty.yaml", "--format=concise", "--select=placeholder-left-behind");
    assertEquals(1, verdict.code());
    Set<String> found = new TreeSet<>();
    verdict.out().lines().forEach(line -> found.add(line.replaceAll(":\\d+: .*", "")));
    assertEquals(expected, found, verdict.out());
  }

  @Test
  void initNeverWritesOverAFile() throws IOException {
    String before = read("spec.yaml");
    Call.Outcome outcome = call("init", PRODUCT, "--out", "spec.yaml");
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("'spec.yaml' exists already"), outcome.err());
    assertEquals(before, read("spec.yaml"));
  }

  @Test
  void anUnknownProductGetsTheNearestAndTheList() {
    Call.Outcome outcome = call("init", "ztrust");
    assertEquals(2, outcome.code());
    assertTrue(
        outcome
            .err()
            .contains("Unknown product 'ztrust'. Did you mean 'ztrust-sso'? It is one of:"),
        outcome.err());
  }

  @Test
  void theExamplePasses() {
    assertEquals(
        new Call.Outcome(0, "No findings in 1 file.\n", ""), call("validate", "spec.yaml"));
  }

  @Test
  void aSpecMayComeFromStdinUnderAName() throws IOException {
    String spec = read("spec.yaml").replace("cpu: 1024", "cpv: 1024");
    Call.Outcome outcome =
        Call.in(directory)
            .reading(spec)
            .run("validate", "-", "--stdin-filename", "a/spec.yaml", "--format=concise");
    assertEquals(1, outcome.code());
    assertTrue(outcome.out().startsWith("a/spec.yaml:"), outcome.out());
    assertTrue(outcome.out().contains(" unknown-key: "), outcome.out());
  }

  @Test
  void aSpecThatCannotBeReadIsToldAndTheOthersAreJudged() {
    Call.Outcome outcome = call("validate", "none.yaml", "spec.yaml");
    assertEquals(
        new Call.Outcome(
            2,
            "No findings in 1 file.\n",
            "ecsmith: Can't read 'none.yaml': there is no such file or directory.\n"),
        outcome);
  }

  @Test
  void generateListsWhatItWroteAndThenHasNothingToDo() throws IOException {
    Call.Outcome first = generate();
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().contains("created   task-definitions/ztrust-sso.json\n"), first.out());
    assertTrue(first.err().contains("terraform -chdir=out init"), first.err());
    Map<String, String> written = tree();
    Call.Outcome second = generate();
    assertEquals(new Call.Outcome(0, "", "'out' is already what the spec asks for.\n"), second);
    assertEquals(written, tree());
  }

  @Test
  void checkFailsAndDiffDoesNotWhereFilesDiffer() throws IOException {
    generate();
    assertEquals(new Call.Outcome(0, "", ""), generate("--check"));
    Files.writeString(
        directory.resolve("spec.yaml"),
        read("spec.yaml").replace("desired_count: 2", "desired_count: 3"));
    Map<String, String> before = tree();
    Call.Outcome check = generate("--check");
    assertEquals(1, check.code());
    assertTrue(check.out().contains("--- a/variables.tf\n+++ b/variables.tf\n"), check.out());
    assertEquals(new Call.Outcome(0, check.out(), ""), generate("--diff"));
    assertEquals(before, tree());
    String coloured = generate("--diff", "--color=always").out();
    assertTrue(coloured.contains("\u001b[32m+"), coloured);
    assertEquals(check.out(), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void aWarningAboutTheSpecIsNoPartOfTheDifference() throws IOException {
    generate();
    Files.writeString(
        directory.resolve("spec.yaml"),
        read("spec.yaml")
            .replace("desired_count: 2", "desired_count: 3")
            .replace("  accept_session_loss: true\n", ""));
    Call.Outcome check = generate("--check");
    assertTrue(check.out().startsWith("--- a/"), check.out());
    assertTrue(check.err().contains("warning sessions-not-shared"), check.err());
    assertEquals(new Call.Outcome(0, check.out(), ""), generate("--diff", "--quiet"));
  }

  @Test
  void checkAlsoFailsWhereNothingWasWrittenYet() {
    Call.Outcome outcome = generate("--check");
    assertEquals(1, outcome.code());
    assertFalse(Files.exists(directory.resolve("out")));
  }

  @Test
  void whatAPersonChangedIsKeptUnlessForced() throws IOException {
    generate();
    Path file = directory.resolve("out/service.tf");
    String generated = Files.readString(file);
    Files.writeString(file, generated + "# mine\n");
    Call.Outcome refused = generate();
    assertEquals(2, refused.code());
    assertEquals("", refused.out());
    assertTrue(refused.err().contains("service.tf") && refused.err().contains("--force"));
    assertEquals(generated + "# mine\n", Files.readString(file));
    assertEquals(0, generate("--force").code());
    assertEquals(generated, Files.readString(file));
  }

  @Test
  void aSpecWithAnErrorWritesNothing() throws IOException {
    Files.writeString(
        directory.resolve("spec.yaml"), read("spec.yaml").replace("memory: 3072", "memroy: 3072"));
    Call.Outcome outcome = generate();
    assertEquals(1, outcome.code());
    assertTrue(outcome.out().contains("spec.yaml:"), outcome.out());
    assertFalse(Files.exists(directory.resolve("out")));
  }

  @Test
  void whatComesNextCanBeTypedAsItStands() {
    assertEquals(
        "Next: fill in 'my spec.yaml', then ecsmith validate 'my spec.yaml'\n",
        call("init", PRODUCT, "--out", "my spec.yaml").err());
    assertEquals(
        "Next: terraform -chdir='it'\\''s out' init, and then what its README.md says.\n",
        call("generate", "spec.yaml", "--out", "it's out").err());
  }

  @Test
  void anEmptyNameIsNotTheWorkingDirectory() {
    assertEquals(
        new Call.Outcome(2, "", "ecsmith: --out needs the name of a directory.\n"),
        call("generate", "spec.yaml", "--out", ""));
    assertEquals(
        new Call.Outcome(2, "", "ecsmith: --out needs the name of a file.\n"),
        call("init", PRODUCT, "--out="));
  }

  @Test
  void othersMayReadWhatTheyMayReadOfAnyNewFile() throws IOException {
    Path plain = Files.writeString(directory.resolve("plain"), "");
    assumeTrue(Files.getFileStore(plain).supportsFileAttributeView("posix"));
    assertEquals(
        Files.getPosixFilePermissions(plain),
        Files.getPosixFilePermissions(directory.resolve("spec.yaml")));
    Path report = Files.writeString(directory.resolve("report.json"), "");
    Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("rw-rw-r--"));
    call("validate", "spec.yaml", "--format=json", "--output=report.json");
    assertTrue(Files.size(report) > 0);
    assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(report)));
  }

  @Test
  void contradictionsAreRefused() {
    assertEquals(2, generate("--check", "--diff").code());
    assertEquals(2, generate("--check", "--force").code());
    assertEquals(2, call("generate", "spec.yaml").code());
  }

  @Test
  void aDirectoryThatCannotBeWrittenIsTold() throws IOException {
    Files.writeString(directory.resolve("out"), "a file");
    Call.Outcome outcome = generate();
    assertEquals(2, outcome.code());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
  }

  private Call.Outcome generate(String... options) {
    return call(
        Stream.concat(Stream.of("generate", "spec.yaml", "--out", "out"), Stream.of(options))
            .toArray(String[]::new));
  }

  private Call.Outcome call(String... args) {
    return Call.in(directory).run(args);
  }

  private String read(String name) throws IOException {
    return Files.readString(directory.resolve(name));
  }

  private Map<String, String> tree() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(directory.resolve("out"))) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      texts.put(directory.relativize(file).toString(), Files.readString(file));
    }
    return texts;
  }
}
