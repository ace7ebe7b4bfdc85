package dev.ecsmith.validator.json;

/** What a value or string is in its surroundings, which decides what may follow it. */
enum Role {
  /** Before a colon. */
  KEY,
  /** After a colon. */
  MEMBER,
  /** In a list. */
  ELEMENT,
  /** Not inside of anything. */
  DOCUMENT;

  /** For messages: {@code The string}, {@code The key}. */
  String subject() {
    return this == KEY ? "The key" : "The string";
  }
}
