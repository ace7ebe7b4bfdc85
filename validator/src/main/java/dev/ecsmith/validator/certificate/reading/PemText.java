package dev.ecsmith.validator.certificate.reading;

import dev.ecsmith.validator.document.SyntaxFault;
import dev.ecsmith.validator.document.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut at the boundaries of RFC 7468. What OpenSSL and AWS don't see as a block, but a person
 * does, is a block here too, and a fault.
 */
final class PemText {
  /** Roots of operating systems come in bundles of some hundred. */
  private static final int MOST_BLOCKS = 1000;

  private static final Pattern BOUNDARY =
      Pattern.compile("-----(BEGIN|END) ([A-Za-z0-9 .#/+]{0,60})-----");

  private final String text;
  private final List<PemBlock> blocks = new ArrayList<>();
  private final List<TextRange> secrets = new ArrayList<>();
  private final List<SyntaxFault> faults = new ArrayList<>();
  private final Set<String> told = new HashSet<>();

  private PemText(String text) {
    this.text = text;
  }

  static PemText of(String text) {
    PemText pem = new PemText(text);
    pem.cut();
    return pem;
  }

  /** Whether a text has a boundary at all. */
  static boolean isIn(String text) {
    return BOUNDARY.matcher(text).find();
  }

  /** Those that are closed. */
  List<PemBlock> blocks() {
    return blocks;
  }

  /** The bodies of private keys, closed or not. */
  List<TextRange> secrets() {
    return secrets;
  }

  List<SyntaxFault> faults() {
    return faults;
  }

  private void cut() {
    Matcher boundary = BOUNDARY.matcher(text);
    String open = "";
    TextRange begin = new TextRange(0, 0);
    while (boundary.find()) {
      TextRange at = new TextRange(boundary.start(), boundary.end());
      String label = boundary.group(2);
      if (boundary.group(1).equals("BEGIN")) {
        leave(open, begin, at.start());
        open = label;
        begin = at;
        checkLine(at, true);
      } else if (open.isEmpty()) {
        fault(at, "No BEGIN line stands before this END line.", "Put the missing lines back.");
      } else {
        close(open, begin, label, at);
        open = "";
      }
      if (blocks.size() == MOST_BLOCKS) {
        fault(
            at,
            "The file has more than " + MOST_BLOCKS + " blocks, and the rest of it was not read.",
            "Split the file.");
        secrets.add(new TextRange(at.end(), text.length()));
        return;
      }
    }
    leave(open, begin, text.length());
  }

  private void close(String label, TextRange begin, String closing, TextRange end) {
    if (!label.equals(closing)) {
      fault(
          end,
          "The block begins as " + label + " and ends as " + closing + ".",
          "Write -----END " + label + "-----, or put the missing lines back.");
    }
    checkLine(end, false);
    TextRange body = new TextRange(/* start= */ begin.end(), /* end= */ end.start());
    PemBlock block = new PemBlock(label, begin, body);
    blocks.add(block);
    if (block.isPrivate()) {
      secrets.add(block.body());
    }
  }

  private void leave(String label, TextRange begin, int end) {
    if (label.isEmpty()) {
      return;
    }
    fault(
        begin,
        "The block has no line -----END " + label + "-----, so it was cut off.",
        "Copy the whole block.");
    if (new PemBlock(label, begin, begin).isPrivate()) {
      secrets.add(new TextRange(begin.end(), end));
    }
  }

  private void checkLine(TextRange boundary, boolean begin) {
    int before = boundary.start() - 1;
    boolean atStart =
        before < 0 || isLineEnd(text.charAt(before)) || text.charAt(before) == '\uFEFF';
    int after = boundary.end();
    while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\t')) {
      after++;
    }
    boolean atEnd = after == text.length() || isLineEnd(text.charAt(after));
    if (text.startsWith("\\n", boundary.end()) || text.startsWith("\\r", boundary.end())) {
      once(
          boundary,
          "The line ends are written as a backslash and a letter, so all is one line.",
          "Replace each \\n by a line end: printf '%b' does so.");
    } else if (!atStart && isBlankBefore(before)) {
      once(
          boundary,
          "Blanks stand before the boundary, and OpenSSL does not see the block then.",
          "Begin the line with the five hyphens.");
    } else if (!atStart || (begin && !atEnd)) {
      once(
          boundary,
          "The boundary shares its line with other text, and OpenSSL does not see the block then.",
          "Give each boundary a line of its own.");
    }
  }

  private boolean isBlankBefore(int offset) {
    int at = offset;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at--;
    }
    return at < 0 || isLineEnd(text.charAt(at));
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /** What is wrong with one line in this way is wrong with all. */
  private void once(TextRange at, String message, String hint) {
    if (told.add(message)) {
      fault(at, message, hint);
    }
  }

  private void fault(TextRange at, String message, String hint) {
    faults.add(new SyntaxFault(at, message, hint));
  }
}
