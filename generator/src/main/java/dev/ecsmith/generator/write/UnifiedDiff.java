package dev.ecsmith.generator.write;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The difference of two contents of a file, as {@code patch} and {@code git apply} read it. */
public final class UnifiedDiff {
  private static final int CONTEXT_LINES = 3;

  private UnifiedDiff() {}

  /** Of two texts that a file held, or might hold; empty if nothing differs. */
  public static String of(String path, String before, String after) {
    return of(
        path,
        FileContent.of(before.getBytes(StandardCharsets.UTF_8)),
        FileContent.of(after.getBytes(StandardCharsets.UTF_8)));
  }

  /** Empty if nothing differs. */
  static String of(String path, FileContent before, FileContent after) {
    String oldName = before.exists() ? "a/" + path : "/dev/null";
    String newName = after.exists() ? "b/" + path : "/dev/null";
    Optional<List<String>> oldLines = before.lines();
    Optional<List<String>> newLines = after.lines();
    if (oldLines.isEmpty() || newLines.isEmpty()) {
      return "Binary files " + oldName + " and " + newName + " differ\n";
    }
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            oldName,
            newName,
            oldLines.get(),
            DiffUtils.diff(oldLines.get(), newLines.get()),
            CONTEXT_LINES);
    return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
  }
}
