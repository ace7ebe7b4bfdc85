package dev.ecsmith.validator.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of one file and the tree that was read from it.
 *
 * <p>A document with syntax faults may still have a root: readers mend what they can, so that the
 * rest is judged in the same run.
 */
public final class Document {
  /** Characters of one line that a report may need to show a place in it. */
  private static final int LONGEST_LINE = 8 * 1024;

  private final Format format;
  private final String file;
  private final String text;
  private final List<TextRange> secrets;
  private final Node root;
  private final List<SyntaxFault> faults;
  private final List<PlannedResource> resources;
  private int[] lineStarts;

  private Document(
      Format format,
      String file,
      String text,
      List<TextRange> secrets,
      Node root,
      List<SyntaxFault> faults,
      List<PlannedResource> resources) {
    this.format = format;
    this.file = file;
    this.text = text;
    this.secrets = List.copyOf(secrets);
    this.root = root;
    this.faults = List.copyOf(faults);
    this.resources = List.copyOf(resources);
  }

  /** A JSON document. */
  public static Document of(String file, String text, Node root, List<SyntaxFault> faults) {
    return of(Format.JSON, file, text, root, faults);
  }

  /**
   * @param file the name that reports show
   */
  public static Document of(
      Format format, String file, String text, Node root, List<SyntaxFault> faults) {
    return new Document(format, file, text, List.of(), root, faults, List.of());
  }

  /** A JSON document of which no value could be read. */
  public static Document unreadable(String file, String text, List<SyntaxFault> faults) {
    return unreadable(Format.JSON, file, text, faults);
  }

  /** A document of which no value could be read. */
  public static Document unreadable(
      Format format, String file, String text, List<SyntaxFault> faults) {
    return new Document(format, file, text, List.of(), null, faults, List.of());
  }

  /** The same text with a part of its tree. */
  public Document withRoot(Node part) {
    Document other = new Document(format, file, text, secrets, part, faults, resources);
    other.lineStarts = lineStarts;
    return other;
  }

  /**
   * The same as a Terraform plan.
   *
   * @param resources in the order of the text, none inside another
   */
  public Document telling(List<PlannedResource> resources) {
    Document other = new Document(format, file, text, secrets, root, faults, resources);
    other.lineStarts = lineStarts;
    return other;
  }

  /** What a stretch of a plan is about; nothing in any other document. */
  public Optional<PlannedResource> resource(TextRange range) {
    int low = 0;
    int high = resources.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (resources.get(middle).range().end() <= range.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < resources.size() && resources.get(low).range().start() <= range.start()
        ? Optional.of(resources.get(low))
        : Optional.empty();
  }

  /** The grammar that the text was read by. */
  public Format format() {
    return format;
  }

  /**
   * The same document, of which reports show asterisks in place of some characters. It keeps its
   * text, its positions and its tree.
   *
   * @param secrets the characters that no report may show; line ends among them stay
   */
  public Document concealing(List<TextRange> secrets) {
    if (secrets.isEmpty()) {
      return this;
    }
    List<TextRange> all = new ArrayList<>(this.secrets);
    all.addAll(secrets);
    Document other = new Document(format, file, text, all, root, faults, resources);
    other.lineStarts = lineStarts;
    return other;
  }

  /**
   * A sentence about some of the text, as a report may show it.
   *
   * @param range what the sentence is about, and may quote
   */
  public String withoutSecrets(String sentence, TextRange range) {
    String shownSentence = sentence;
    for (TextRange secret : secrets) {
      boolean overlaps = secret.start() < range.end() && range.start() < secret.end();
      if (overlaps) {
        String hidden = text.substring(secret.start(), Math.min(secret.end(), text.length()));
        shownSentence = shownSentence.replace(hidden, "*".repeat(hidden.length()));
      }
    }
    return shownSentence;
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  /** The text as a report may show it: secrets are asterisks. */
  public String shownText() {
    return shown(0, text.length());
  }

  private String shown(int from, int to) {
    if (secrets.isEmpty()) {
      return text.substring(from, to);
    }
    StringBuilder masked = new StringBuilder(text.substring(from, to));
    for (TextRange secret : secrets) {
      for (int i = Math.max(from, secret.start()); i < Math.min(secret.end(), to); i++) {
        if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
          masked.setCharAt(i - from, '*');
        }
      }
    }
    return masked.toString();
  }

  public Optional<Node> root() {
    return Optional.ofNullable(root);
  }

  /** In the order of the text. */
  public List<SyntaxFault> faults() {
    return faults;
  }

  /** The line and column of an offset; offsets after the text count as its end. */
  public Position position(int offset) {
    int at = Math.min(offset, text.length());
    int found = Arrays.binarySearch(lineStarts(), at);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, at - lineStarts()[line] + 1);
  }

  /**
   * The text of a line without its line end, as a report may show it: secrets are asterisks.
   *
   * @param number counted from 1
   */
  public String line(int number) {
    TextRange line = lineRange(number);
    return shown(line.start(), line.end());
  }

  /**
   * The line on which a stretch of text begins, as a report may show it. Of a very long line, as a
   * plan is one, only what is near, and only of the resource that it tells of there.
   */
  public LinePart lineAround(TextRange range) {
    int number = position(range.start()).line();
    TextRange line = lineRange(number);
    if (line.end() - line.start() <= LONGEST_LINE) {
      return new LinePart(shown(line.start(), line.end()), 1);
    }
    TextRange around = resource(range).map(PlannedResource::range).orElse(line);
    int start = Math.max(Math.max(line.start(), around.start()), range.start() - LONGEST_LINE / 4);
    int end = Math.min(Math.min(line.end(), around.end()), start + LONGEST_LINE);
    return new LinePart(shown(start, Math.max(start, end)), start - line.start() + 1);
  }

  private TextRange lineRange(int number) {
    int start = lineStarts()[number - 1];
    int end = number < lineStarts().length ? lineStarts()[number] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new TextRange(start, end);
  }

  private int[] lineStarts() {
    if (lineStarts == null) {
      List<Integer> starts = new ArrayList<>();
      starts.add(0);
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean loneReturn = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
        if (c == '\n' || loneReturn) {
          starts.add(i + 1);
        }
      }
      lineStarts = starts.stream().mapToInt(Integer::intValue).toArray();
    }
    return lineStarts;
  }
}
