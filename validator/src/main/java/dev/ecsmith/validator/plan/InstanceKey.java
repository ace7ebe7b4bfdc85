package dev.ecsmith.validator.plan;

/**
 * What tells instances of one resource or module apart, in an address or reference.
 *
 * @param text a number, or a string without its quotes; empty where there is none
 * @param end offset after the closing bracket, or that of where there is none
 */
record InstanceKey(String text, int end) {
  /**
   * @param at offset of the bracket, if there is one
   */
  static InstanceKey at(String address, int at) {
    if (at >= address.length() || address.charAt(at) != '[') {
      return new InstanceKey("", at);
    }
    StringBuilder text = new StringBuilder();
    int i = at + 1;
    boolean quoted = i < address.length() && address.charAt(i) == '"';
    for (i += quoted ? 1 : 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == (quoted ? '"' : ']')) {
        break;
      }
      if (c == '\\' && i + 1 < address.length()) {
        i++;
      }
      text.append(address.charAt(i));
    }
    return new InstanceKey(text.toString(), Math.min(address.length(), i + (quoted ? 2 : 1)));
  }
}
