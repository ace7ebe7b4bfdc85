package dev.ecsmith.generator.write;

import dev.ecsmith.generator.render.Rendering;
import dev.ecsmith.generator.write.Comparison.Entry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What shall stand in a directory.
 *
 * @param files path to content, without the manifest
 */
record Contents(SortedMap<String, byte[]> files, Manifest manifest) {
  static Contents of(Rendering rendering, Origin origin) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    rendering
        .files()
        .forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    files.keySet().stream()
        .filter(Manifest::isOurs)
        .findFirst()
        .ifPresent(
            path -> {
              throw new IllegalArgumentException(path + " belongs to the manifest");
            });
    return new Contents(files, Manifest.of(origin, files));
  }

  Comparison comparedWith(TargetTree tree) {
    Optional<Manifest> old = Manifest.read(tree);
    SortedMap<String, String> known = old.map(Manifest::hashes).orElseGet(TreeMap::new);
    SortedMap<String, Entry> entries = new TreeMap<>();
    files.forEach(
        (path, content) ->
            entries.put(path, written(tree.read(path), known.getOrDefault(path, ""), content)));
    known.forEach(
        (path, hash) -> {
          if (!files.containsKey(path)) {
            tree.read(path).ifPresent(disk -> entries.put(path, leftOver(disk, hash)));
          }
        });
    return new Comparison(entries, manifestEntry(tree, old), this);
  }

  private static Entry written(Optional<byte[]> disk, String knownHash, byte[] content) {
    FileContent after = FileContent.of(content);
    if (disk.isEmpty()) {
      return new Entry(FileState.CREATED, FileContent.NONE, after);
    }
    FileState state;
    if (Arrays.equals(disk.get(), content)) {
      state = FileState.UNCHANGED;
    } else if (knownHash.isEmpty()) {
      state = FileState.FOREIGN;
    } else {
      state = isUnedited(disk.get(), knownHash) ? FileState.CHANGED : FileState.EDITED;
    }
    return new Entry(state, FileContent.of(disk.get()), after);
  }

  private static Entry leftOver(byte[] disk, String knownHash) {
    FileState state = isUnedited(disk, knownHash) ? FileState.STALE : FileState.KEPT;
    return new Entry(state, FileContent.of(disk), FileContent.NONE);
  }

  /** Version control may have changed the line ends; that is no person's edit. */
  private static boolean isUnedited(byte[] disk, String knownHash) {
    if (Sha256.of(disk).equals(knownHash)) {
      return true;
    }
    String text = new String(disk, StandardCharsets.ISO_8859_1);
    byte[] lineFeeds = text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
    return Sha256.of(lineFeeds).equals(knownHash);
  }

  private Entry manifestEntry(TargetTree tree, Optional<Manifest> old) {
    FileContent after = FileContent.of(manifest.content());
    if (old.isEmpty()) {
      return new Entry(FileState.CREATED, FileContent.NONE, after);
    }
    FileState state = old.get().tellsTheSameAs(manifest) ? FileState.UNCHANGED : FileState.CHANGED;
    return new Entry(state, FileContent.of(tree.read(Manifest.PATH).orElseThrow()), after);
  }
}
