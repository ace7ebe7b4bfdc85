package dev.ecsmith.generator.render;

import java.util.ArrayDeque;
import java.util.Deque;

/** Says of HCL text, read character by character, what the next character will be part of. */
final class HclScanner {
  enum Place {
    CODE,
    STRING,
    HEREDOC,
    LINE_COMMENT,
    BLOCK_COMMENT
  }

  /** A place inside which another one may open: a string holds code, which holds a string. */
  private static final class Frame {
    final Place place;
    final String heredocEnd;
    int openBraces;
    final StringBuilder line = new StringBuilder();

    Frame(Place place, String heredocEnd) {
      this.place = place;
      this.heredocEnd = heredocEnd;
    }
  }

  private static final char NONE = 0;

  private final Deque<Frame> frames = new ArrayDeque<>();
  private final StringBuilder heredocStart = new StringBuilder();
  private char last = NONE;
  private char beforeLast = NONE;
  private boolean escaped;

  HclScanner() {
    open(Place.CODE, "");
  }

  Place place() {
    return frames.element().place;
  }

  /** Whether the next character belongs to the file itself, not to a string, comment or heredoc. */
  boolean atTop() {
    return frames.size() == 1;
  }

  void accept(char c) {
    int depth = frames.size();
    switch (place()) {
      case CODE -> code(c);
      case STRING -> string(c);
      case HEREDOC -> heredoc(c);
      case LINE_COMMENT -> closeAt(c == '\n');
      case BLOCK_COMMENT -> closeAt(c == '/' && last == '*');
    }
    boolean moved = frames.size() != depth;
    beforeLast = moved ? NONE : last;
    last = moved ? NONE : c;
  }

  private void code(char c) {
    if (c == '#' || (c == '/' && last == '/')) {
      open(Place.LINE_COMMENT, "");
    } else if (c == '*' && last == '/') {
      open(Place.BLOCK_COMMENT, "");
    } else if (c == '"') {
      open(Place.STRING, "");
    } else if (c == '{') {
      frames.element().openBraces++;
    } else if (c == '}') {
      closeBrace();
    } else {
      heredocStart(c);
    }
  }

  private void closeBrace() {
    if (frames.element().openBraces > 0) {
      frames.element().openBraces--;
    } else {
      closeAt(!atTop());
    }
  }

  /** {@code <<NAME} and {@code <<-NAME} at the end of a line. */
  private void heredocStart(char c) {
    if (c == '<' && last == '<') {
      heredocStart.setLength(0);
      heredocStart.append('<');
    } else if (heredocStart.length() > 0) {
      if (c == '\n') {
        String name = heredocStart.substring(1);
        heredocStart.setLength(0);
        if (!name.isEmpty()) {
          open(Place.HEREDOC, name);
        }
      } else if (Character.isLetterOrDigit(c) || c == '_') {
        heredocStart.append(c);
      } else if (c != '-' || last != '<') {
        heredocStart.setLength(0);
      }
    }
  }

  private void string(char c) {
    if (escaped) {
      escaped = false;
    } else if (c == '\\') {
      escaped = true;
    } else if (c == '"') {
      closeAt(true);
    } else {
      openInterpolation(c);
    }
  }

  private void heredoc(char c) {
    Frame frame = frames.element();
    if (c != '\n') {
      frame.line.append(c);
      openInterpolation(c);
    } else if (frame.line.toString().strip().equals(frame.heredocEnd)) {
      closeAt(true);
    } else {
      frame.line.setLength(0);
    }
  }

  /** Terraform reads a doubled sign before the brace as the sign itself. */
  private void openInterpolation(char c) {
    if (c == '{' && (last == '$' || last == '%') && beforeLast != last) {
      open(Place.CODE, "");
    }
  }

  private void open(Place place, String heredocEnd) {
    frames.push(new Frame(place, heredocEnd));
  }

  private void closeAt(boolean end) {
    if (end) {
      frames.pop();
    }
  }
}
