package dev.ecsmith.generator.write;

import dev.ecsmith.generator.render.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A directory that generated files go to. It needn't exist, may hold files of other people, and may
 * be a symbolic link to a directory.
 *
 * <p>Every method throws an {@link OutputException} where the disk refuses.
 */
public final class OutputDirectory {
  private final Path directory;
  private final FileOperations operations;

  OutputDirectory(Path directory, FileOperations operations) {
    this.directory = directory.toAbsolutePath().normalize();
    this.operations = operations;
  }

  public static OutputDirectory at(Path directory) {
    return new OutputDirectory(directory, new Disk());
  }

  /**
   * Looks, and writes nothing.
   *
   * @throws OutputException also if the manifest can't be trusted, if a symbolic link or a folder
   *     stands in the place of a file, and if a run was killed here whose work {@link #recover}
   *     hasn't undone yet
   */
  public Comparison compare(Rendering rendering, Origin origin) {
    TargetTree tree = tree();
    refuseHalfWritten(tree);
    Comparison comparison = Contents.of(rendering, origin).comparedWith(tree);
    refuseHalfWritten(tree);
    return comparison;
  }

  private void refuseHalfWritten(TargetTree tree) {
    if (tree.read(Journal.PATH).isPresent()) {
      throw new OutputException(
          "A run of ecsmith is writing to "
              + TargetTree.shown(directory)
              + ", or was killed while it did; the next run that writes restores the directory.");
    }
  }

  /** Undoes what a killed run left half-done; does nothing where there is nothing to undo. */
  public void recover() {
    TargetTree tree = tree();
    if (!new Staging(tree, operations).isLeftOver() && !Files.exists(lockFile(tree))) {
      return;
    }
    try {
      DirectoryLock.hold(lockFile(tree), new Transaction(tree, operations)::rollBack);
    } catch (IOException e) {
      throw Failures.writing(directory, e);
    }
    Folders.deleteIfEmpty(tree.resolve(TargetTree.OWN_FOLDER));
  }

  /**
   * Makes the directory what the comparison says, or leaves it as it is.
   *
   * @param force whether to write over what a person wrote
   * @throws OutputException also if there are conflicts and no force, if another run is writing
   *     here, and if a file changed since the comparison
   */
  public void write(Comparison comparison, boolean force) {
    if (!force && !comparison.conflicts().isEmpty()) {
      throw new OutputException(
          "These files were changed by a person and would be lost: "
              + String.join(", ", comparison.conflicts())
              + ".");
    }
    if (comparison.isClean()) {
      return;
    }
    Deque<Path> created = new ArrayDeque<>();
    boolean written = false;
    try {
      createMissing(directory, created);
      TargetTree tree = tree();
      createMissing(tree.resolve(TargetTree.OWN_FOLDER), created);
      DirectoryLock.hold(lockFile(tree), () -> write(comparison, tree));
      written = true;
    } catch (IOException e) {
      throw Failures.writing(directory, e);
    } finally {
      if (!written) {
        created.forEach(Folders::deleteIfEmpty);
      }
    }
  }

  private void write(Comparison comparison, TargetTree tree) throws IOException {
    Transaction transaction = new Transaction(tree, operations);
    Comparison now = comparison.contents().comparedWith(tree);
    if (!now.hasSameSituationAs(comparison)) {
      throw new OutputException(
          "A file in " + TargetTree.shown(directory) + " changed meanwhile; run ecsmith again.");
    }
    try {
      transaction.run(now);
    } catch (IOException | RuntimeException e) {
      rollBack(transaction, e);
      throw e;
    }
  }

  private static void rollBack(Transaction transaction, Exception cause) {
    try {
      transaction.rollBack();
    } catch (IOException | RuntimeException e) {
      // The journal is still there, so that the next run restores the directory.
      cause.addSuppressed(e);
    }
  }

  private static Path lockFile(TargetTree tree) {
    return tree.resolve(TargetTree.OWN_FOLDER + "/lock");
  }

  /** The directory as it is really called, if it exists. */
  private TargetTree tree() {
    try {
      Path existing = directory;
      while (existing.getParent() != null && !Files.exists(existing)) {
        existing = existing.getParent();
      }
      if (!Files.isDirectory(existing)) {
        throw new OutputException(TargetTree.shown(existing) + " is a file, not a directory.");
      }
      if (!existing.equals(directory)) {
        return new TargetTree(directory);
      }
      return new TargetTree(directory.toRealPath());
    } catch (IOException e) {
      throw Failures.reading(directory, e);
    }
  }

  private void createMissing(Path folder, Deque<Path> created) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getParent() != null) {
      createMissing(folder.getParent(), created);
    }
    operations.createFolder(folder);
    created.push(folder);
  }
}
