package dev.ecsmith.validator.config;

import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.json.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Findings of an earlier run that are accepted until they change.
 *
 * @param entries in the order in which they are written
 */
public record Baseline(Set<Entry> entries) {
  private static final String VERSION = "1";

  /**
   * One of them. Rule and pointer are there for people who read the file.
   *
   * @param file from the folder of the baseline, with slashes
   */
  public record Entry(String file, String rule, String pointer, String fingerprint)
      implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::file)
            .thenComparing(Entry::rule)
            .thenComparing(Entry::pointer)
            .thenComparing(Entry::fingerprint);

    @Override
    public int compareTo(Entry other) {
      return ORDER.compare(this, other);
    }

    private boolean isSame(String otherFile, String otherFingerprint) {
      return file.equals(otherFile) && fingerprint.equals(otherFingerprint);
    }
  }

  public Baseline {
    entries = new TreeSet<>(entries);
  }

  /** Nothing where the document isn't one that {@link #write} wrote. */
  public static Optional<Baseline> read(Document document) {
    if (!document.faults().isEmpty()
        || !(document.root().orElse(null) instanceof ObjectNode root)
        || !(root.get("version").orElse(null) instanceof NumberNode version)
        || !version.literal().equals(VERSION)
        || !(root.get("findings").orElse(null) instanceof ArrayNode findings)) {
      return Optional.empty();
    }
    List<Optional<Entry>> entries = findings.elements().stream().map(Baseline::entry).toList();
    return entries.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            new Baseline(new TreeSet<>(entries.stream().flatMap(Optional::stream).toList())))
        : Optional.empty();
  }

  private static Optional<Entry> entry(Node node) {
    return node instanceof ObjectNode object
        ? string(object, "file")
            .flatMap(
                file ->
                    string(object, "fingerprint")
                        .map(
                            fingerprint ->
                                new Entry(
                                    file,
                                    string(object, "rule").orElse(""),
                                    string(object, "pointer").orElse(""),
                                    fingerprint)))
        : Optional.empty();
  }

  private static Optional<String> string(ObjectNode object, String key) {
    return object
        .get(key)
        .filter(StringNode.class::isInstance)
        .map(node -> ((StringNode) node).value());
  }

  public boolean contains(String file, String fingerprint) {
    return entries.stream().anyMatch(entry -> entry.isSame(file, fingerprint));
  }

  /** The same entries give the same bytes. */
  public void write(Writer out) throws IOException {
    JsonWriter.write(
        out,
        json ->
            json.json("version", VERSION)
                .array(
                    "findings",
                    elements ->
                        entries.forEach(
                            entry -> elements.element(members -> write(entry, members)))));
  }

  private static void write(Entry entry, JsonWriter members) {
    members
        .string("file", entry.file())
        .string("rule", entry.rule())
        .string("pointer", entry.pointer())
        .string("fingerprint", entry.fingerprint());
  }
}
