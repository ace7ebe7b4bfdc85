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
  private final Format format;
  private final String file;
  private final String text;
  private final String shown;
  private final List<TextRange> secrets;
  private final Node root;
  private final List<SyntaxFault> faults;
  private int[] lineStarts;

  private Document(
      Format format,
      String file,
      String text,
      String shown,
      List<TextRange> secrets,
      Node root,
      List<SyntaxFault> faults) {
    this.format = format;
    this.file = file;
    this.text = text;
    this.shown = shown;
    this.secrets = List.copyOf(secrets);
    this.root = root;
    this.faults = List.copyOf(faults);
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
    return new Document(format, file, text, text, List.of(), root, faults);
  }

  /** A JSON document of which no value could be read. */
  public static Document unreadable(String file, String text, List<SyntaxFault> faults) {
    return unreadable(Format.JSON, file, text, faults);
  }

  /** A document of which no value could be read. */
  public static Document unreadable(
      Format format, String file, String text, List<SyntaxFault> faults) {
    return new Document(format, file, text, text, List.of(), null, faults);
  }

  /** The same text with a part of its tree. */
  public Document withRoot(Node part) {
    return new Document(format, file, text, shown, secrets, part, faults);
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
    StringBuilder masked = new StringBuilder(shown);
    for (TextRange secret : secrets) {
      for (int i = secret.start(); i < Math.min(secret.end(), masked.length()); i++) {
        if (masked.charAt(i) != '\n' && masked.charAt(i) != '\r') {
          masked.setCharAt(i, '*');
        }
      }
    }
    List<TextRange> all = new ArrayList<>(this.secrets);
    all.addAll(secrets);
    return new Document(format, file, text, masked.toString(), all, root, faults);
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
    return shown;
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
    int start = lineStarts()[number - 1];
    int end = number < lineStarts().length ? lineStarts()[number] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return shown.substring(start, end);
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
