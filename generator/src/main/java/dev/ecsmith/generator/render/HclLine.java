package dev.ecsmith.generator.render;

import dev.ecsmith.generator.render.HclScanner.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One line as {@code terraform fmt} counts lines (a heredoc belongs to the line that opens it), in
 * up to three parts: what leads, the value from {@code =} on, and a trailing comment.
 */
final class HclLine {
  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  private final String lead;

  /** From the equals sign on, empty if there is none. */
  private final String value;

  private final String comment;
  private final int netBrackets;

  /** Whether the value ends on this line, and so takes part in columns. */
  private final boolean wholeValue;

  private int indent;
  private int valueColumn;
  private int commentColumn;

  private HclLine(String lead, String value, String comment, int netBrackets, boolean wholeValue) {
    this.lead = lead;
    this.value = value;
    this.comment = comment;
    this.netBrackets = netBrackets;
    this.wholeValue = wholeValue;
  }

  static HclLine blank() {
    return new HclLine("", "", "", 0, false);
  }

  static List<HclLine> split(String hcl) {
    List<HclLine> lines = new ArrayList<>();
    Parser parser = new Parser();
    for (int i = 0; i < hcl.length(); i++) {
      if (parser.accept(hcl.charAt(i))) {
        lines.add(parser.line());
        parser.startLine();
      }
    }
    if (parser.raw.length() > 0) {
      lines.add(parser.line());
    }
    return lines;
  }

  boolean isBlank() {
    return lead.isEmpty() && value.isEmpty() && comment.isEmpty();
  }

  int netBrackets() {
    return netBrackets;
  }

  boolean opens() {
    String code = value.isEmpty() ? lead : value;
    return code.endsWith("{") || code.endsWith("[") || code.endsWith("(");
  }

  boolean closes() {
    return lead.startsWith("}") || lead.startsWith("]") || lead.startsWith(")");
  }

  boolean hasAlignedValue() {
    return wholeValue;
  }

  boolean hasTrailingComment() {
    return !comment.isEmpty() && !lead.isEmpty();
  }

  int leadWidth() {
    return indent + width(lead);
  }

  int widthWithoutComment() {
    return width(code());
  }

  void indent(int columns) {
    indent = columns;
    valueColumn = value.isEmpty() ? 0 : leadWidth() + 1;
  }

  void startValueAt(int column) {
    valueColumn = column;
  }

  void startCommentAt(int column) {
    commentColumn = column;
  }

  String text() {
    if (isBlank()) {
      return "";
    }
    String code = code();
    return comment.isEmpty() ? code : code + spaces(commentColumn - width(code)) + comment;
  }

  private String code() {
    if (lead.isEmpty()) {
      return " ".repeat(indent);
    }
    String start = " ".repeat(indent) + lead;
    return value.isEmpty() ? start : start + spaces(valueColumn - width(start)) + value;
  }

  private static String spaces(int count) {
    return " ".repeat(Math.max(0, count));
  }

  private static int width(String text) {
    return (int) GRAPHEME.matcher(text).results().count();
  }

  /** Finds the parts of a line while the scanner says which characters are code. */
  private static final class Parser {
    private static final int NONE = -1;

    private final HclScanner scanner = new HclScanner();
    private final StringBuilder raw = new StringBuilder();
    private int equalsAt = NONE;
    private int commentAt = NONE;
    private int net;
    private int netOfValue;

    /** True if the character ended a line. */
    boolean accept(char c) {
      boolean code = scanner.atTop();
      scanner.accept(c);
      boolean after = scanner.atTop();
      if (code && after) {
        code(c);
      }
      if (code && scanner.place() == Place.LINE_COMMENT) {
        commentAt = c == '/' ? raw.length() - 1 : raw.length();
      }
      if (c == '\n' && after) {
        return true;
      }
      raw.append(c);
      return false;
    }

    private void code(char c) {
      int change =
          switch (c) {
            case '{', '[', '(' -> 1;
            case '}', ']', ')' -> -1;
            default -> 0;
          };
      net += change;
      netOfValue += equalsAt == NONE ? 0 : change;
      if (equalsAt != NONE && equalsAt == raw.length() - 1 && (c == '=' || c == '>')) {
        equalsAt = NONE;
      } else if (c == '=' && equalsAt == NONE && !raw.toString().isBlank() && !isOperator()) {
        equalsAt = raw.length();
      }
    }

    /** The sign belongs to a comparison that began before it. */
    private boolean isOperator() {
      return "=!<>".indexOf(raw.charAt(raw.length() - 1)) >= 0;
    }

    HclLine line() {
      int codeEnd = commentAt == NONE ? raw.length() : commentAt;
      int leadEnd = equalsAt == NONE ? codeEnd : equalsAt;
      String value = equalsAt == NONE ? "" : raw.substring(leadEnd + 1, codeEnd).strip();
      return new HclLine(
          raw.substring(0, leadEnd).strip(),
          equalsAt == NONE ? "" : ("= " + value).strip(),
          raw.substring(codeEnd).strip(),
          net,
          equalsAt != NONE && netOfValue == 0);
    }

    void startLine() {
      raw.setLength(0);
      equalsAt = NONE;
      commentAt = NONE;
      net = 0;
      netOfValue = 0;
    }
  }
}
