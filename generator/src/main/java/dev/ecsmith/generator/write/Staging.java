package dev.ecsmith.generator.write;

import dev.ecsmith.generator.write.Comparison.Entry;
import dev.ecsmith.generator.write.Journal.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The new files and copies of the old ones, on the same file system as their places. */
final class Staging {
  private static final String FOLDER = TargetTree.OWN_FOLDER + "/staging";

  private final TargetTree tree;
  private final FileOperations operations;
  private final Path folder;

  Staging(TargetTree tree, FileOperations operations) {
    this.tree = tree;
    this.operations = operations;
    this.folder = tree.root().resolve(FOLDER);
  }

  Path newFile(String path) {
    return tree.resolve(FOLDER + "/new/" + path);
  }

  /**
   * The copy of what a step replaces.
   *
   * @throws OutputException if it isn't that any more
   */
  Path oldFile(Step step) {
    String copy = oldPath(step.path());
    if (!tree.read(copy).map(Sha256::of).equals(Optional.of(step.before()))) {
      throw new OutputException(
          "A run was killed here, and "
              + TargetTree.shown(tree.resolve(copy))
              + " is no copy of the file it replaced. Restore the directory from version control,"
              + " then remove "
              + TargetTree.shown(tree.resolve(Journal.PATH))
              + ".");
    }
    return tree.resolve(copy);
  }

  private static String oldPath(String path) {
    return FOLDER + "/old/" + path;
  }

  void open() throws IOException {
    Folders.deleteAll(folder);
    operations.createFolder(folder);
  }

  Step stage(String path, Entry entry) throws IOException {
    if (entry.after().exists()) {
      Path file = newFile(path);
      Files.createDirectories(file.getParent());
      operations.write(file, entry.after().bytes(), path.endsWith(".sh"));
    }
    if (entry.before().exists()) {
      Path file = tree.resolve(oldPath(path));
      Files.createDirectories(file.getParent());
      operations.copy(tree.resolve(path), file);
    }
    return new Step(path, hash(entry.before()), hash(entry.after()));
  }

  private static String hash(FileContent content) {
    return content.exists() ? Sha256.of(content.bytes()) : Journal.NOTHING;
  }

  /** The journal appears whole or not at all. */
  void begin(Journal journal) throws IOException {
    Path complete = tree.resolve(FOLDER + "/journal.json");
    operations.write(complete, journal.content(), false);
    operations.move(complete, tree.resolve(Journal.PATH));
  }

  /** From here on the directory is what it is; what can't be removed now goes with the next run. */
  void end() throws IOException {
    Path journal = tree.resolve(Journal.PATH);
    if (Files.exists(journal)) {
      operations.delete(journal);
    }
    try {
      Folders.deleteAll(folder);
    } catch (IOException e) {
      // The outcome is the same with or without.
    }
  }

  /** Whether a run was killed, or is under way. */
  boolean isLeftOver() {
    return Files.exists(folder) || Files.exists(tree.resolve(Journal.PATH));
  }
}
