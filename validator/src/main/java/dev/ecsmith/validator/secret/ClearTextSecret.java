package dev.ecsmith.validator.secret;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.TextRange;
import java.util.Optional;

/**
 * A secret that stands in the open.
 *
 * @param member the key under which it was found, such as {@code environment} or {@code command}
 * @param name of the variable, the option or the key that holds it; empty where it has none
 * @param at the value that it is, or is a part of
 * @param range of its characters; where it is the whole value, with its quotes
 * @param kind what its characters say that it is, with an article; empty where only the name says
 *     so
 * @param isPlaceholder whether a person has yet to put the secret in
 */
public record ClearTextSecret(
    String member,
    String name,
    Node at,
    TextRange range,
    Optional<String> kind,
    boolean isPlaceholder) {
  /** One that is the whole value. */
  public static ClearTextSecret whole(
      String member, String name, Node at, Optional<String> kind, boolean isPlaceholder) {
    return new ClearTextSecret(member, name, at, at.range(), kind, isPlaceholder);
  }
}
