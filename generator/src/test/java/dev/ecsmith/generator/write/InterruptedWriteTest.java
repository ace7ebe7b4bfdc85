package dev.ecsmith.generator.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.generator.render.Rendering;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InterruptedWriteTest {
  private static final Origin ORIGIN = new Origin("0.1.0", "ztrust-sso");
  private static final Rendering OLD =
      Rendering.of(Map.of("a.tf", "1\n", "run.sh", "1\n", "gone/x.md", "1\n", "same", "1\n"));
  private static final Rendering NEW =
      Rendering.of(Map.of("a.tf", "2\n", "run.sh", "2\n", "new/deep/y.md", "2\n", "same", "1\n"));

  @TempDir Path temporary;

  private Path target;

  /** As the end of a process: nothing of ours runs afterwards. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Doesn't wait for the disk, since there are many runs. Lets so many operations pass, and the
   * next one not.
   */
  private static final class Failing implements FileOperations {
    private final FileOperations disk = new Disk();
    private final Map<Integer, Throwable> failures = new HashMap<>();
    private int count;

    private void step() throws IOException {
      Throwable failure = failures.get(count++);
      if (failure instanceof IOException io) {
        throw io;
      }
      if (failure instanceof Error error) {
        throw error;
      }
    }

    @Override
    public void write(Path file, byte[] content, boolean executable) throws IOException {
      step();
      Files.write(file, content);
      if (executable && !file.toFile().setExecutable(true)) {
        throw new IOException("Can't make " + file + " executable");
      }
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
      step();
      disk.copy(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      step();
      disk.move(from, to);
    }

    @Override
    public void delete(Path fileOrEmptyFolder) throws IOException {
      step();
      disk.delete(fileOrEmptyFolder);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
      step();
      disk.createFolder(folder);
    }
  }

  @BeforeEach
  void old() {
    target = temporary.resolve("target");
    write(OLD);
  }

  private void write(Rendering rendering) {
    OutputDirectory output = OutputDirectory.at(target);
    output.write(output.compare(rendering, ORIGIN), false);
  }

  private int operationsOfAnUndisturbedRun() {
    Failing counting = new Failing();
    OutputDirectory output = new OutputDirectory(target, counting);
    output.write(output.compare(NEW, ORIGIN), false);
    write(OLD);
    return counting.count;
  }

  @Test
  void aFailureOfAnyStepLeavesTheDirectoryAsItWas() throws IOException {
    Files.writeString(target.resolve("mine.txt"), "mine");
    int operations = operationsOfAnUndisturbedRun();
    assertTrue(operations > 10);
    SortedMap<String, String> before = Snapshot.of(target);
    for (int i = 0; i < operations; i++) {
      Failing failing = new Failing();
      failing.failures.put(i, new IOException("disk full"));
      OutputDirectory output = new OutputDirectory(target, failing);
      Comparison comparison = output.compare(NEW, ORIGIN);
      OutputException failed =
          assertThrows(OutputException.class, () -> output.write(comparison, false));
      assertTrue(failed.getMessage().contains("disk full"), failed.getMessage());
      assertTrue(failed.getMessage().contains(target.toString()), failed.getMessage());
      assertEquals(before, Snapshot.of(target), "step " + i);
    }
  }

  @Test
  void afterAKillAtAnyStepTheNextRunRestoresTheDirectory() {
    int operations = operationsOfAnUndisturbedRun();
    SortedMap<String, String> before = Snapshot.of(target);
    for (int i = 0; i < operations; i++) {
      kill(new Failing(), i);
      OutputDirectory.at(target).recover();
      assertEquals(before, Snapshot.of(target), "step " + i);
    }
    write(NEW);
    assertTrue(OutputDirectory.at(target).compare(NEW, ORIGIN).isClean());
  }

  @Test
  void aKillWhileRestoringIsRestoredToo() {
    int operations = operationsOfAnUndisturbedRun();
    SortedMap<String, String> before = Snapshot.of(target);
    for (int i = 0; i < operations; i++) {
      for (int j = 0; j < 4; j++) {
        kill(new Failing(), i);
        Failing failing = new Failing();
        failing.failures.put(j, new Killed());
        try {
          new OutputDirectory(target, failing).recover();
        } catch (Killed e) {
          OutputDirectory.at(target).recover();
        }
        assertEquals(before, Snapshot.of(target), "step " + i + ", then " + j);
      }
    }
  }

  @Test
  void aFailedRollBackIsDoneByTheNextRun() {
    int operations = operationsOfAnUndisturbedRun();
    SortedMap<String, String> before = Snapshot.of(target);
    for (int i = 0; i < operations; i++) {
      Failing failing = new Failing();
      failing.failures.put(i, new IOException("disk full"));
      failing.failures.put(i + 1, new IOException("still full"));
      OutputDirectory output = new OutputDirectory(target, failing);
      Comparison comparison = output.compare(NEW, ORIGIN);
      assertThrows(OutputException.class, () -> output.write(comparison, false));
      OutputDirectory.at(target).recover();
      assertEquals(before, Snapshot.of(target), "step " + i);
    }
  }

  @Test
  void aFailedFirstRunLeavesNoDirectory() {
    Path fresh = temporary.resolve("deep/fresh");
    for (int i = 0; i < 12; i++) {
      Failing failing = new Failing();
      failing.failures.put(i, new IOException("disk full"));
      OutputDirectory output = new OutputDirectory(fresh, failing);
      Comparison comparison = output.compare(OLD, ORIGIN);
      assertThrows(OutputException.class, () -> output.write(comparison, false));
      assertTrue(Files.notExists(temporary.resolve("deep")), "step " + i);
    }
  }

  @Test
  void whatAKilledRunLeftBesideTheFilesIsRemoved() throws IOException {
    SortedMap<String, String> before = Snapshot.of(target);
    Files.writeString(target.resolve(".ecsmith/lock"), "");
    Files.createDirectories(target.resolve(".ecsmith/staging/new"));
    Files.writeString(target.resolve(".ecsmith/staging/new/a.tf"), "2\n");
    OutputDirectory.at(target).recover();
    assertEquals(before, Snapshot.of(target));
  }

  @Test
  void whatTheSystemRefusesIsNamed() {
    Failing failing = new Failing();
    failing.failures.put(0, new AccessDeniedException("/srv/infra"));
    OutputDirectory output = new OutputDirectory(target, failing);
    Comparison comparison = output.compare(NEW, ORIGIN);
    OutputException refused =
        assertThrows(OutputException.class, () -> output.write(comparison, false));
    assertEquals("Can't write to /srv/infra: permission denied.", refused.getMessage());
  }

  @Test
  void aHalfWrittenDirectoryIsNotJudged() {
    int operations = operationsOfAnUndisturbedRun();
    kill(new Failing(), operations - 2);
    OutputDirectory output = OutputDirectory.at(target);
    OutputException refused =
        assertThrows(OutputException.class, () -> output.compare(NEW, ORIGIN));
    assertTrue(refused.getMessage().contains("was killed"), refused.getMessage());
  }

  @Test
  void whatAPersonWroteSinceTheKillStays() throws IOException {
    int operations = operationsOfAnUndisturbedRun();
    kill(new Failing(), operations - 2);
    Files.writeString(target.resolve("a.tf"), "mine\n");
    OutputDirectory.at(target).recover();
    assertEquals("mine\n", Files.readString(target.resolve("a.tf")));
    assertEquals("1\n", Files.readString(target.resolve("run.sh")));
  }

  @Test
  void aCopyThatIsGoneIsMissedByName() throws IOException {
    int operations = operationsOfAnUndisturbedRun();
    kill(new Failing(), operations - 2);
    Path copy = target.resolve(".ecsmith/staging/old/run.sh");
    Files.writeString(copy, "something else");
    OutputException refused =
        assertThrows(OutputException.class, () -> OutputDirectory.at(target).recover());
    assertTrue(refused.getMessage().contains(copy + " is no copy"), refused.getMessage());
    assertEquals("2\n", Files.readString(target.resolve("run.sh")));
  }

  @Test
  void aJournalOfSomebodyElseLeadsNowhere() throws IOException {
    for (String path : new String[] {"../outside", ".git/hooks/pre-commit", "/etc/x"}) {
      Files.writeString(
          target.resolve(".ecsmith/journal.json"),
          "{\"newFolders\": {}, \"files\": {\""
              + path
              + "\": {\"before\": \"1\", \"after\": \"\"}}}");
      assertThrows(OutputException.class, () -> OutputDirectory.at(target).recover());
    }
  }

  private void kill(Failing failing, int step) {
    failing.failures.put(step, new Killed());
    OutputDirectory output = new OutputDirectory(target, failing);
    Comparison comparison = output.compare(NEW, ORIGIN);
    assertThrows(Killed.class, () -> output.write(comparison, false));
  }
}
