package dev.ecsmith.generator.write;

import dev.ecsmith.generator.render.RelativePath;
import dev.ecsmith.validator.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a run wrote.
 *
 * @param hashes path to SHA-256 in hexadecimal digits
 */
record Manifest(Origin origin, SortedMap<String, String> hashes) {
  static final String PATH = TargetTree.OWN_FOLDER + "/manifest.json";

  private static final int LARGEST = 1 << 20;
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  Manifest {
    hashes = Collections.unmodifiableSortedMap(new TreeMap<>(hashes));
  }

  static Manifest of(Origin origin, SortedMap<String, byte[]> contents) {
    SortedMap<String, String> hashes = new TreeMap<>();
    contents.forEach((path, content) -> hashes.put(path, Sha256.of(content)));
    return new Manifest(origin, hashes);
  }

  /** A directory that nobody generated has none. */
  static Optional<Manifest> read(TargetTree tree) {
    return tree.read(PATH).map(content -> parse(tree, content));
  }

  private static Manifest parse(TargetTree tree, byte[] content) {
    String file = TargetTree.shown(tree.root().resolve(PATH));
    if (content.length > LARGEST) {
      throw JsonFile.broken(file, "it is larger than 1 MiB");
    }
    JsonFile json = JsonFile.read(file, content);
    JsonFile files = json.object("files");
    SortedMap<String, String> hashes = new TreeMap<>();
    for (String path : files.names()) {
      String hash = files.string(path);
      if (!HASH.matcher(hash).matches()) {
        throw JsonFile.broken(file, "the hash of \"" + path + "\" isn't a SHA-256");
      }
      hashes.put(checked(file, path), hash);
    }
    Origin origin = new Origin(json.object("tool").string("version"), json.string("product"));
    return new Manifest(origin, hashes);
  }

  private static String checked(String file, String path) {
    if (isOurs(path)) {
      throw JsonFile.broken(file, "\"" + path + "\" is no generated file");
    }
    try {
      return RelativePath.check(path);
    } catch (IllegalArgumentException e) {
      throw JsonFile.broken(file, e.getMessage());
    }
  }

  /** Whether the path lies where the manifest itself lies. */
  static boolean isOurs(String path) {
    return path.equalsIgnoreCase(TargetTree.OWN_FOLDER)
        || path.regionMatches(
            true, 0, TargetTree.OWN_FOLDER + "/", 0, TargetTree.OWN_FOLDER.length() + 1);
  }

  /** The version alone makes no difference: what another version wrote alike needs no new file. */
  boolean tellsTheSameAs(Manifest other) {
    return origin.product().equals(other.origin.product()) && hashes.equals(other.hashes);
  }

  byte[] content() {
    return JsonWriter.text(
            json ->
                json.object(
                        "tool",
                        tool -> tool.string("name", "ecsmith").string("version", origin.version()))
                    .string("product", origin.product())
                    .object("files", files -> hashes.forEach(files::string)))
        .getBytes(StandardCharsets.UTF_8);
  }
}
