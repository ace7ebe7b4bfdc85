package dev.ecsmith.generator.render;

/** For the languages in which blank lines and indentation may mean something. */
final class PlainLayout {
  private PlainLayout() {}

  /** The same text with exactly one line end at its end. */
  static String of(CharSequence text) {
    return text.toString().stripTrailing() + "\n";
  }
}
