package dev.ecsmith.validator.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The way from a document's root to a value, printed as an RFC 6901 JSON Pointer.
 *
 * <p>A pointer shares the pointers above it, so that a tree of values costs one object a value.
 */
public final class Pointer {
  /** The document itself, printed as the empty string. */
  public static final Pointer ROOT = new Pointer(null, "");

  /** Nearly all lists are short, and so all documents share their tokens. */
  private static final String[] INDEXES =
      IntStream.range(0, 64).mapToObj(Integer::toString).toArray(String[]::new);

  private final Pointer parent;
  private final String token;

  private Pointer(Pointer parent, String token) {
    this.parent = parent;
    this.token = token;
  }

  /**
   * @param text as {@link #toString} prints it
   */
  public static Pointer parse(String text) {
    Pointer pointer = ROOT;
    String[] tokens = text.split("/", -1);
    for (int i = 1; i < tokens.length; i++) {
      pointer = pointer.child(tokens[i].replace("~1", "/").replace("~0", "~"));
    }
    return pointer;
  }

  public Pointer child(String name) {
    return new Pointer(this, name);
  }

  public Pointer child(int index) {
    return new Pointer(this, index < INDEXES.length ? INDEXES[index] : Integer.toString(index));
  }

  public Optional<Pointer> parent() {
    return Optional.ofNullable(parent);
  }

  /** The last name or index; empty for the root. */
  public String lastToken() {
    return token;
  }

  /** Names and indexes from the root down, unescaped. */
  public List<String> tokens() {
    Deque<String> tokens = new ArrayDeque<>();
    for (Pointer at = this; at.parent != null; at = at.parent) {
      tokens.addFirst(at.token);
    }
    return List.copyOf(tokens);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pointer pointer && tokens().equals(pointer.tokens());
  }

  @Override
  public int hashCode() {
    return tokens().hashCode();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String each : tokens()) {
      text.append('/').append(each.replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }
}
