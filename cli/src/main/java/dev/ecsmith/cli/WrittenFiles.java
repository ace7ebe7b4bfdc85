package dev.ecsmith.cli;

import dev.ecsmith.generator.write.Comparison;
import dev.ecsmith.generator.write.FileChange;
import dev.ecsmith.generator.write.FileState;
import dev.ecsmith.validator.document.InvisibleText;
import java.io.IOException;
import java.util.List;

/** Tells what became of the files of a directory, and what comes next. */
final class WrittenFiles {
  private WrittenFiles() {}

  /** What a caller reads whose work would be lost. */
  static String conflict(List<String> paths, String out) {
    return "Nothing was written. In '"
        + InvisibleText.escape(out)
        + "' these files were changed by a person and would be lost: "
        + String.join(", ", paths)
        + ". See the difference with --diff, and write over them with --force.";
  }

  /** One line a file that is not as it was. */
  static void list(Comparison comparison, String out, Session session) throws IOException {
    for (FileChange change : comparison.changes()) {
      if (change.state() != FileState.UNCHANGED) {
        session
            .out()
            .append(word(change.state()))
            .append(' ')
            .append(InvisibleText.escape(change.path()))
            .append('\n');
      }
    }
    session.flush();
    session.tell(
        comparison.isClean()
            ? "'" + InvisibleText.escape(out) + "' is already what the spec asks for."
            : "Next: terraform -chdir="
                + ShellWord.of(out)
                + " init, and then what its README.md says.");
  }

  private static String word(FileState state) {
    return switch (state) {
      case CREATED -> "created  ";
      case CHANGED -> "changed  ";
      case UNCHANGED -> "unchanged";
      case EDITED, FOREIGN -> "replaced ";
      case STALE -> "removed  ";
      case KEPT -> "kept     ";
    };
  }
}
