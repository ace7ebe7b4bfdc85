package dev.ecsmith.generator.render;

import dev.ecsmith.validator.document.InvisibleText;
import java.util.regex.Pattern;

/** What may be the path of a generated file. */
public final class RelativePath {
  private static final int LONGEST = 255;
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_.-]+");

  private RelativePath() {}

  /**
   * The same path, if it can't leave the directory that it is relative to and is spelled alike on
   * every operating system: ASCII letters, digits, {@code _ . -}, and slashes between segments. A
   * {@code .git} directory, whose hooks Git runs, is never part of it.
   *
   * @throws IllegalArgumentException otherwise, with a message that doesn't repeat control
   *     characters
   */
  public static String check(String path) {
    if (path.length() > LONGEST) {
      throw new IllegalArgumentException("A path has more than " + LONGEST + " characters");
    }
    for (String segment : path.split("/", -1)) {
      if (!SEGMENT.matcher(segment).matches()
          || segment.equals(".")
          || segment.equals("..")
          || segment.endsWith(".")
          || segment.equalsIgnoreCase(".git")) {
        throw new IllegalArgumentException(
            "\"" + InvisibleText.escape(path) + "\" is not a plain relative path");
      }
    }
    return path;
  }
}
