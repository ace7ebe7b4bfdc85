package dev.ecsmith.generator.write;

import dev.ecsmith.generator.write.Comparison.Entry;
import dev.ecsmith.generator.write.Journal.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Changes the files of a directory, all or none.
 *
 * <p>New files and copies of the old ones are staged beside the manifest. Then the journal is
 * written, and from there until it is removed every step can be taken back.
 */
final class Transaction {
  private final TargetTree tree;
  private final FileOperations operations;
  private final Staging staging;

  Transaction(TargetTree tree, FileOperations operations) {
    this.tree = tree;
    this.operations = operations;
    this.staging = new Staging(tree, operations);
  }

  void run(Comparison comparison) throws IOException {
    SortedMap<String, Entry> changed = new TreeMap<>();
    comparison
        .entries()
        .forEach(
            (path, entry) -> {
              if (entry.state().isWritten() || entry.state() == FileState.STALE) {
                changed.put(path, entry);
              }
            });
    List<Step> steps = new ArrayList<>();
    staging.open();
    for (Map.Entry<String, Entry> each : changed.entrySet()) {
      steps.add(staging.stage(each.getKey(), each.getValue()));
    }
    // Last, so that the manifest never tells of a file that isn't there.
    steps.add(staging.stage(Manifest.PATH, comparison.manifest()));
    Journal journal = new Journal(missingFolders(steps), steps);
    staging.begin(journal);
    for (String folder : journal.newFolders()) {
      operations.createFolder(tree.resolve(folder));
    }
    for (Step step : steps) {
      Path target = tree.resolve(step.path());
      if (step.after().equals(Journal.NOTHING)) {
        operations.delete(target);
      } else {
        operations.move(staging.newFile(step.path()), target);
      }
    }
    staging.end();
    removeEmptyFolders(steps);
  }

  private List<String> missingFolders(List<Step> steps) {
    Set<String> missing = new LinkedHashSet<>();
    for (Step step : steps) {
      String path = step.path();
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        String folder = path.substring(0, slash);
        if (!tree.resolve(folder).toFile().exists()) {
          missing.add(folder);
        }
      }
    }
    return List.copyOf(missing);
  }

  /** Those that a removed file leaves empty; nothing depends on it, so no failure counts. */
  private void removeEmptyFolders(List<Step> steps) {
    for (Step step : steps) {
      String folder = step.path();
      while (step.after().equals(Journal.NOTHING) && folder.contains("/")) {
        folder = folder.substring(0, folder.lastIndexOf('/'));
        Folders.deleteIfEmpty(tree.resolve(folder));
      }
    }
  }

  /** Brings back what was there before a run that failed or was killed. */
  void rollBack() throws IOException {
    Journal journal = Journal.read(tree).orElse(null);
    if (journal != null) {
      for (Step step : journal.steps()) {
        restore(step);
      }
      for (int i = journal.newFolders().size() - 1; i >= 0; i--) {
        Folders.deleteIfEmpty(tree.resolve(journal.newFolders().get(i)));
      }
    }
    staging.end();
  }

  /** What is neither the old nor the new file was written by somebody since, and stays. */
  private void restore(Step step) throws IOException {
    Path target = tree.resolve(step.path());
    String now = tree.read(step.path()).map(Sha256::of).orElse(Journal.NOTHING);
    if (!now.equals(step.after()) || now.equals(step.before())) {
      return;
    }
    if (step.before().equals(Journal.NOTHING)) {
      operations.delete(target);
    } else {
      operations.move(staging.oldFile(step), target);
    }
  }
}
