package dev.ecsmith.validator.document;

/** How long a value is as JSON without white space, in bytes of UTF-8. */
public final class MinifiedSize {
  private static final int ESCAPED = 2;
  private static final int ESCAPED_IN_FULL = 6;

  private MinifiedSize() {}

  public static long of(Node node) {
    if (node instanceof ObjectNode object) {
      long members =
          object.members().stream()
              .mapToLong(member -> of(member.key()) + 1 + of(member.value()))
              .sum();
      return members + between(object.members().size());
    } else if (node instanceof ArrayNode array) {
      return array.elements().stream().mapToLong(MinifiedSize::of).sum()
          + between(array.elements().size());
    } else if (node instanceof StringNode string) {
      return quoted(string.value());
    } else if (node instanceof NumberNode number) {
      return number.literal().length();
    } else if (node instanceof BooleanNode bool) {
      return Boolean.toString(bool.value()).length();
    }
    return "null".length();
  }

  /** Brackets and commas. */
  private static long between(int elements) {
    return 2L + Math.max(0, elements - 1);
  }

  private static long quoted(String text) {
    return 2 + text.codePoints().mapToLong(MinifiedSize::bytes).sum();
  }

  private static int bytes(int character) {
    if (character == '"' || character == '\\' || (character >= '\b' && character <= '\r')) {
      return character == 0x0B ? ESCAPED_IN_FULL : ESCAPED;
    } else if (character < ' ') {
      return ESCAPED_IN_FULL;
    } else if (character < 0x80) {
      return 1;
    } else if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }
}
