package dev.ecsmith.validator.path;

import java.util.ArrayList;
import java.util.List;

/** What one {@code .gitignore} says of the files in its folder and below. */
public final class IgnoreFile {
  /** What a file says of a path. */
  public enum Answer {
    IGNORED,
    NOT_IGNORED,
    /** Nothing; files of folders further up may have an answer. */
    NONE
  }

  /**
   * One line.
   *
   * @param folders whether it speaks of folders alone
   * @param anywhere whether it speaks of the last part of a path, in whatever folder
   */
  private record Line(PathPattern pattern, Answer answer, boolean folders, boolean anywhere) {
    boolean matches(String path, boolean folder) {
      String subject = anywhere ? path.substring(path.lastIndexOf('/') + 1) : path;
      return (folder || !folders) && pattern.matches(subject);
    }
  }

  private final List<Line> lines;

  private IgnoreFile(List<Line> lines) {
    this.lines = List.copyOf(lines);
  }

  public static IgnoreFile of(String text) {
    List<Line> lines = new ArrayList<>();
    String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
    for (String written : unmarked.split("\n", -1)) {
      String line =
          withoutTrailingBlanks(
              written.endsWith("\r") ? written.substring(0, written.length() - 1) : written);
      if (!line.isEmpty() && !line.startsWith("#")) {
        lines.add(line(line));
      }
    }
    return new IgnoreFile(lines);
  }

  /**
   * The last line that matches decides.
   *
   * @param path relative to the file's folder, with slashes and without one at its end
   * @param folder whether it is one
   */
  public Answer of(String path, boolean folder) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (lines.get(i).matches(path, folder)) {
        return lines.get(i).answer();
      }
    }
    return Answer.NONE;
  }

  private static Line line(String written) {
    boolean negated = written.startsWith("!");
    String pattern = negated ? written.substring(1) : written;
    boolean folders = pattern.endsWith("/");
    if (folders) {
      pattern = pattern.substring(0, pattern.length() - 1);
    }
    boolean anywhere = pattern.indexOf('/') < 0;
    if (pattern.startsWith("/")) {
      pattern = pattern.substring(1);
    }
    return new Line(
        PathPattern.of(pattern), negated ? Answer.NOT_IGNORED : Answer.IGNORED, folders, anywhere);
  }

  /** A blank that a backslash precedes is part of the name. */
  private static String withoutTrailingBlanks(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && !(end > 1 && line.charAt(end - 2) == '\\')) {
      end--;
    }
    return line.substring(0, end);
  }
}
