package dev.ecsmith.generator.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.render.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class OutputDirectoryTest {
  private static final Origin ORIGIN = new Origin("0.1.0", "ztrust-sso");
  private static final Rendering FIRST =
      Rendering.of(
          Map.of("main.tf", "a\n", "scripts/run.sh", "#!/bin/sh\n", "tasks/app.json", "{}\n"));

  @TempDir Path temporary;

  private Path target;
  private OutputDirectory output;

  @BeforeEach
  void below() {
    target = temporary.resolve("some/where");
    output = OutputDirectory.at(target);
  }

  private void write(Rendering rendering) {
    output.write(output.compare(rendering, ORIGIN), false);
  }

  private Map<String, FileState> states(Rendering rendering) {
    Map<String, FileState> states = new TreeMap<>();
    output
        .compare(rendering, ORIGIN)
        .changes()
        .forEach(change -> states.put(change.path(), change.state()));
    return states;
  }

  private void edit(String path, String text) throws IOException {
    Path file = target.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void aMissingDirectoryIsCreatedWithItsFilesAndNothingElse() throws IOException {
    write(FIRST);
    assertEquals(
        Set.of(
            "",
            ".ecsmith",
            ".ecsmith/manifest.json",
            "main.tf",
            "scripts",
            "scripts/run.sh",
            "tasks",
            "tasks/app.json"),
        Snapshot.of(target).keySet());
    assertEquals("a\n", Files.readString(target.resolve("main.tf")));
    assertEquals(
        """
        {
          "tool": {
            "name": "ecsmith",
            "version": "0.1.0"
          },
          "product": "ztrust-sso",
          "files": {
            "main.tf": "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7",
            "scripts/run.sh": "a8076d3d28d21e02012b20eaf7dbf75409a6277134439025f282e368e3305abf",
            "tasks/app.json": "ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356"
          }
        }
        """,
        Files.readString(target.resolve(".ecsmith/manifest.json")));
  }

  @Test
  void onlyScriptsCanBeRun() {
    write(FIRST);
    assertTrue(Files.isExecutable(target.resolve("scripts/run.sh")));
    assertFalse(Files.isExecutable(target.resolve("main.tf")));
  }

  @Test
  void aSecondRunFindsNothingToDo() {
    write(FIRST);
    SortedMap<String, String> before = Snapshot.of(target);
    Comparison second = output.compare(FIRST, new Origin("0.2.0", "ztrust-sso"));
    assertTrue(second.isClean());
    assertEquals("", second.unifiedDiff());
    output.write(second, false);
    assertEquals(before, Snapshot.of(target));
  }

  @Test
  void comparingWritesNothing() {
    Comparison comparison = output.compare(FIRST, ORIGIN);
    assertFalse(comparison.isClean());
    assertFalse(Files.exists(target));
    assertEquals(
        List.of(
            new FileChange("main.tf", FileState.CREATED),
            new FileChange("scripts/run.sh", FileState.CREATED),
            new FileChange("tasks/app.json", FileState.CREATED)),
        comparison.changes());
  }

  @Test
  void whatIsNotGeneratedAnyMoreGoesWithItsEmptyFolder() throws IOException {
    write(FIRST);
    edit("scripts/mine.txt", "x");
    Rendering less = Rendering.of(Map.of("main.tf", "b\n"));
    assertEquals(
        Map.of(
            "main.tf", FileState.CHANGED,
            "scripts/run.sh", FileState.STALE,
            "tasks/app.json", FileState.STALE),
        states(less));
    write(less);
    assertEquals(
        Set.of("", ".ecsmith", ".ecsmith/manifest.json", "main.tf", "scripts", "scripts/mine.txt"),
        Snapshot.of(target).keySet());
    assertTrue(output.compare(less, ORIGIN).isClean());
  }

  @Test
  void anEditIsNotOverwrittenWithoutForce() throws IOException {
    write(FIRST);
    edit("main.tf", "mine\n");
    Rendering next =
        Rendering.of(Map.of("main.tf", "b\n", "scripts/run.sh", "new\n", "tasks/app.json", "{}\n"));
    SortedMap<String, String> before = Snapshot.of(target);
    Comparison comparison = output.compare(next, ORIGIN);
    assertEquals(List.of("main.tf"), comparison.conflicts());
    OutputException refused =
        assertThrows(OutputException.class, () -> output.write(comparison, false));
    assertTrue(refused.getMessage().contains("main.tf"), refused.getMessage());
    assertEquals(before, Snapshot.of(target));
    output.write(comparison, true);
    assertEquals("b\n", Files.readString(target.resolve("main.tf")));
    assertTrue(output.compare(next, ORIGIN).isClean());
  }

  @Test
  void aFileThatWasNeverOursIsAConflict() throws IOException {
    edit("main.tf", "mine\n");
    assertEquals(FileState.FOREIGN, states(FIRST).get("main.tf"));
    assertThrows(OutputException.class, () -> write(FIRST));
    assertEquals(Set.of("", "main.tf"), Snapshot.of(target).keySet());
  }

  @Test
  void aFileThatHoldsTheSameIsNeverAConflict() throws IOException {
    edit("main.tf", "a\n");
    assertEquals(FileState.UNCHANGED, states(FIRST).get("main.tf"));
    write(FIRST);
    edit("main.tf", "b\n");
    Rendering next =
        Rendering.of(
            Map.of("main.tf", "b\n", "scripts/run.sh", "#!/bin/sh\n", "tasks/app.json", "{}\n"));
    assertEquals(FileState.UNCHANGED, states(next).get("main.tf"));
    write(next);
    assertTrue(output.compare(next, ORIGIN).isClean());
  }

  @Test
  void anEditedFileThatIsNotGeneratedAnyMoreIsLeftToItsEditor() throws IOException {
    write(FIRST);
    edit("tasks/app.json", "mine\n");
    Rendering less = Rendering.of(Map.of("main.tf", "a\n", "scripts/run.sh", "#!/bin/sh\n"));
    assertEquals(FileState.KEPT, states(less).get("tasks/app.json"));
    output.write(output.compare(less, ORIGIN), true);
    assertEquals("mine\n", Files.readString(target.resolve("tasks/app.json")));
    Comparison after = output.compare(less, ORIGIN);
    assertTrue(after.isClean());
    assertEquals(2, after.changes().size());
  }

  @Test
  void aFileThatAPersonRemovedIsCreatedAgain() throws IOException {
    write(FIRST);
    Files.delete(target.resolve("main.tf"));
    assertEquals(FileState.CREATED, states(FIRST).get("main.tf"));
    write(FIRST);
    assertTrue(output.compare(FIRST, ORIGIN).isClean());
  }

  @Test
  void lineEndsChangedByVersionControlAreNoEdit() throws IOException {
    write(FIRST);
    edit("main.tf", "a\r\n");
    assertEquals(FileState.CHANGED, states(FIRST).get("main.tf"));
    write(FIRST);
    assertEquals("a\n", Files.readString(target.resolve("main.tf")));
  }

  @Test
  void aManifestOfAnotherProductIsADifference() {
    write(FIRST);
    Comparison other = output.compare(FIRST, new Origin("0.1.0", "keeper-automator"));
    assertFalse(other.isClean());
    assertTrue(other.unifiedDiff().contains("+  \"product\": \"keeper-automator\","));
  }

  @Test
  void aFileInThePlaceOfTheDirectoryIsNamed() throws IOException {
    Files.createDirectories(target.getParent());
    Files.writeString(target, "x");
    OutputException refused = assertThrows(OutputException.class, () -> write(FIRST));
    assertEquals(target + " is a file, not a directory.", refused.getMessage());
  }

  @Test
  void aFileAboveTheDirectoryIsNamed() throws IOException {
    Files.writeString(temporary.resolve("some"), "x");
    OutputException refused = assertThrows(OutputException.class, () -> write(FIRST));
    assertEquals(temporary.resolve("some") + " is a file, not a directory.", refused.getMessage());
  }

  @Test
  void theDirectoryItselfMayBeALink() throws IOException {
    Path real = Files.createDirectory(temporary.resolve("real"));
    Files.createDirectories(target.getParent());
    Files.createSymbolicLink(target, real);
    write(FIRST);
    assertEquals("a\n", Files.readString(real.resolve("main.tf")));
    assertTrue(Files.isSymbolicLink(target));
  }

  @Test
  void nothingIsWrittenThroughALinkInTheDirectory() throws IOException {
    Path outside = Files.createDirectory(temporary.resolve("outside"));
    for (String link : List.of("tasks", "main.tf", ".ecsmith")) {
      Files.createDirectories(target);
      Files.createSymbolicLink(target.resolve(link), outside);
      OutputException refused = assertThrows(OutputException.class, () -> write(FIRST));
      assertTrue(refused.getMessage().contains("is a symbolic link"), refused.getMessage());
      Files.delete(target.resolve(link));
    }
    assertEquals(Set.of(""), Snapshot.of(outside).keySet());
  }

  @Test
  void aFolderInThePlaceOfAFileIsNamed() throws IOException {
    Files.createDirectories(target.resolve("main.tf"));
    OutputException refused = assertThrows(OutputException.class, () -> write(FIRST));
    assertTrue(refused.getMessage().endsWith("is a folder, and a file is needed there."));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeInThePlaceOfAFileIsNotReadFrom() throws IOException, InterruptedException {
    Files.createDirectories(target);
    Path pipe = target.resolve("main.tf");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    OutputException refused = assertThrows(OutputException.class, () -> write(FIRST));
    assertTrue(refused.getMessage().contains("is a device or a pipe"), refused.getMessage());
  }

  @Test
  void aFileInThePlaceOfAFolderIsNamed() throws IOException {
    edit("tasks", "x");
    OutputException refused = assertThrows(OutputException.class, () -> write(FIRST));
    assertTrue(refused.getMessage().endsWith("is a file, and a folder is needed there."));
  }

  @Test
  void aSecondRunAtTheSameTimeIsRefused() throws IOException {
    Comparison comparison = output.compare(FIRST, ORIGIN);
    Path folder = Files.createDirectories(target.resolve(".ecsmith"));
    DirectoryLock.hold(
        folder.resolve("lock"),
        () -> {
          OutputException refused =
              assertThrows(OutputException.class, () -> output.write(comparison, false));
          assertTrue(
              refused.getMessage().startsWith("Another run of ecsmith is writing to " + target));
          assertThrows(OutputException.class, output::recover);
        });
    output.write(comparison, false);
    assertTrue(output.compare(FIRST, ORIGIN).isClean());
  }

  @Test
  void aFileThatChangedSinceTheComparisonIsNotTouched() throws IOException {
    Comparison comparison = output.compare(FIRST, ORIGIN);
    edit("main.tf", "mine\n");
    OutputException refused =
        assertThrows(OutputException.class, () -> output.write(comparison, true));
    assertTrue(refused.getMessage().contains("changed meanwhile"), refused.getMessage());
    assertEquals(Set.of("", "main.tf"), Snapshot.of(target).keySet());
  }

  @Test
  void aRenderingHasNoPlaceWhereTheManifestIs() {
    assertThrows(
        IllegalArgumentException.class,
        () -> output.compare(Rendering.of(Map.of(".ECSMITH/manifest.json", "x\n")), ORIGIN));
  }
}
