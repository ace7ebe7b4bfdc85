package dev.ecsmith.generator.write;

import dev.ecsmith.validator.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run is about to do, written before it does any of it.
 *
 * @param newFolders relative paths, outermost first
 */
record Journal(List<String> newFolders, List<Step> steps) {
  static final String PATH = TargetTree.OWN_FOLDER + "/journal.json";

  /** The hash of no file. */
  static final String NOTHING = "";

  /**
   * @param before the SHA-256 of the file that is replaced or removed, or {@link #NOTHING}
   * @param after the SHA-256 of the file that takes its place, or {@link #NOTHING}
   */
  record Step(String path, String before, String after) {}

  Journal {
    newFolders = List.copyOf(newFolders);
    steps = List.copyOf(steps);
  }

  /** Present if a run was killed, or is under way. */
  static Optional<Journal> read(TargetTree tree) {
    return tree.read(PATH).map(content -> parse(tree, content));
  }

  private static Journal parse(TargetTree tree, byte[] content) {
    JsonFile json = JsonFile.read(TargetTree.shown(tree.root().resolve(PATH)), content);
    List<String> newFolders = new ArrayList<>();
    json.object("newFolders").names().forEach(newFolders::add);
    List<Step> steps = new ArrayList<>();
    JsonFile files = json.object("files");
    for (String path : files.names()) {
      JsonFile step = files.object(path);
      steps.add(new Step(path, step.string("before"), step.string("after")));
    }
    return new Journal(newFolders, steps);
  }

  byte[] content() {
    return JsonWriter.text(
            json ->
                json.object(
                        "newFolders",
                        folders -> newFolders.forEach(folder -> folders.string(folder, "")))
                    .object(
                        "files",
                        files ->
                            steps.forEach(
                                step ->
                                    files.object(
                                        step.path(),
                                        hashes ->
                                            hashes
                                                .string("before", step.before())
                                                .string("after", step.after())))))
        .getBytes(StandardCharsets.UTF_8);
  }
}
