package dev.ecsmith.generator.render;

import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one run, in memory.
 *
 * @param files path to text, sorted by path. A path is relative, has forward slashes, and names the
 *     same file on every operating system; a text ends with a line feed
 */
public record Rendering(SortedMap<String, String> files) {
  /**
   * @throws IllegalArgumentException if a path leaves the directory, isn't portable, or is in the
   *     way of another one; if a text has no last line feed
   */
  public Rendering {
    SortedMap<String, String> copy = new TreeMap<>(files);
    refuseTwoSpellings(copy.keySet());
    copy.forEach(Rendering::refuseOpenEnd);
    files = Collections.unmodifiableSortedMap(copy);
  }

  public static Rendering of(Map<String, String> files) {
    return new Rendering(new TreeMap<>(files));
  }

  private static void refuseOpenEnd(String path, String text) {
    if (!text.endsWith("\n")) {
      throw new IllegalArgumentException(path + " doesn't end with a line feed");
    }
  }

  /** Some file systems hold {@code a} and {@code A} to be one file. */
  private static void refuseTwoSpellings(Set<String> paths) {
    Map<String, String> spellings = new HashMap<>();
    for (String path : paths) {
      RelativePath.check(path);
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        claim(path.substring(0, slash + 1), spellings);
      }
      claim(path, spellings);
    }
  }

  /** A folder ends with a slash. */
  private static void claim(String path, Map<String, String> spellings) {
    String key = path.toLowerCase(Locale.ROOT);
    String other = spellings.putIfAbsent(key.endsWith("/") ? path(key) : key, path);
    if (other != null && !other.equals(path)) {
      throw new IllegalArgumentException(path + " and " + other + " would be in each other's way");
    }
  }

  private static String path(String folder) {
    return folder.substring(0, folder.length() - 1);
  }
}
