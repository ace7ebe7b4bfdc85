package dev.ecsmith.generator.write;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What writing a rendering into a directory would do to each of its files. */
public final class Comparison {
  /**
   * @param state what becomes of the file
   * @param before its content on disk
   * @param after its content if it is written
   */
  record Entry(FileState state, FileContent before, FileContent after) {}

  private final SortedMap<String, Entry> entries;
  private final Entry manifest;

  /** Kept for the second look, which is taken once the directory is locked. */
  private final Contents contents;

  Comparison(SortedMap<String, Entry> entries, Entry manifest, Contents contents) {
    this.entries = new TreeMap<>(entries);
    this.manifest = manifest;
    this.contents = contents;
  }

  /** All generated files, those to remove, and those kept for a person, sorted by path. */
  public List<FileChange> changes() {
    return entries.entrySet().stream()
        .map(entry -> new FileChange(entry.getKey(), entry.getValue().state()))
        .toList();
  }

  /** Whether writing would change nothing, not even the manifest. */
  public boolean isClean() {
    return manifest.state() == FileState.UNCHANGED && untouched();
  }

  /** The paths at which writing would destroy what a person wrote. */
  public List<String> conflicts() {
    return entries.entrySet().stream()
        .filter(entry -> entry.getValue().state().isConflict())
        .map(entry -> entry.getKey())
        .toList();
  }

  /**
   * The way from the directory to the rendering, conflicts included, for {@code git apply}; empty
   * if {@link #isClean}. The manifest is shown only where nothing else differs.
   */
  public String unifiedDiff() {
    if (untouched()) {
      return isClean() ? "" : diff(Manifest.PATH, manifest);
    }
    return entries.entrySet().stream()
        .map(entry -> diff(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining());
  }

  private static String diff(String path, Entry entry) {
    return switch (entry.state()) {
      case UNCHANGED, KEPT -> "";
      case CREATED, CHANGED, EDITED, FOREIGN, STALE ->
          UnifiedDiff.of(path, entry.before(), entry.after());
    };
  }

  private boolean untouched() {
    return entries.values().stream()
        .allMatch(entry -> entry.state() == FileState.UNCHANGED || entry.state() == FileState.KEPT);
  }

  /** Whether the disk holds the same as it did for the other one. */
  boolean hasSameSituationAs(Comparison other) {
    return entries.keySet().equals(other.entries.keySet())
        && manifest.before().isSameAs(other.manifest.before())
        && entries.entrySet().stream()
            .allMatch(
                entry ->
                    entry.getValue().before().isSameAs(other.entries.get(entry.getKey()).before()));
  }

  SortedMap<String, Entry> entries() {
    return entries;
  }

  Entry manifest() {
    return manifest;
  }

  Contents contents() {
    return contents;
  }
}
