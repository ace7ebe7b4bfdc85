package dev.ecsmith.validator.syntax;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.SyntaxFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One row of a table of texts and their faults.
 *
 * <p>A table is a resource of blocks between empty lines: a text in which {@code ⟦⟧} stands around
 * each fault; {@code =>} and what is read from it; then for each fault its message after {@code !}
 * and its hint, if it has one, after {@code ?}. Characters that can't be seen are shown as {@code
 * ⏎} (line feed), {@code ⇥} (tab), {@code ␁} (U+0001), {@code ⍽} (no-break space) and {@code ⊘}
 * (byte-order mark).
 *
 * @param faults each as its range, message and hint
 */
public record FaultCase(String text, String result, List<String> faults) {
  private static final String[][] SHOWN = {
    {"⏎", "\n"}, {"⇥", "\t"}, {"␁", "\u0001"}, {"⍽", "\u00a0"}, {"⊘", "\ufeff"}
  };

  /** The rows of the table that stands beside a test class. */
  public static Stream<FaultCase> table(Class<?> test, String resource) {
    try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(resource), resource)) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(table.split("\n\n")).map(FaultCase::parse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@link #faults} must be for a document. */
  public static List<String> faults(Document document) {
    return document.faults().stream().map(FaultCase::describe).toList();
  }

  /** In the manner of the table. */
  public static String shown(String text) {
    String shown = text;
    for (String[] pair : SHOWN) {
      shown = shown.replace(pair[1], pair[0]);
    }
    return shown;
  }

  private static FaultCase parse(String block) {
    List<String> lines = block.lines().toList();
    String marked = lines.get(0);
    for (String[] pair : SHOWN) {
      marked = marked.replace(pair[0], pair[1]);
    }
    StringBuilder text = new StringBuilder();
    List<int[]> ranges = ranges(marked, text);
    List<String> faults = new ArrayList<>();
    for (String line : lines.subList(2, lines.size())) {
      if (line.startsWith("! ")) {
        int[] range = ranges.get(faults.size());
        faults.add(range[0] + ".." + range[1] + " " + line.substring(2));
      } else {
        faults.set(faults.size() - 1, faults.get(faults.size() - 1) + " | " + line.substring(2));
      }
    }
    if (faults.size() != ranges.size()) {
      throw new IllegalArgumentException("Not as many messages as marks: " + block);
    }
    return new FaultCase(text.toString(), lines.get(1).substring(3), faults);
  }

  private static List<int[]> ranges(String marked, StringBuilder text) {
    List<int[]> ranges = new ArrayList<>();
    Deque<int[]> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      switch (c) {
        case '⟦' -> {
          int[] range = {text.length(), 0};
          ranges.add(range);
          open.push(range);
        }
        case '⟧' -> open.pop()[1] = text.length();
        default -> text.append(c);
      }
    }
    ranges.sort(Comparator.comparingInt(range -> range[0]));
    return ranges;
  }

  private static String describe(SyntaxFault fault) {
    return Stream.of(
            fault.range().start() + ".." + fault.range().end() + " " + fault.message(),
            fault.hint())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" | "));
  }
}
