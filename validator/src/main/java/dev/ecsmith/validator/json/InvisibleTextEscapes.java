package dev.ecsmith.validator.json;

import dev.ecsmith.validator.document.InvisibleText;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** JSON's own escapes, and the same for all other text that can't be seen. */
final class InvisibleTextEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1L;
  private static final int DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public SerializableString getEscapeSequence(int codeUnit) {
    return InvisibleText.isInvisible(codeUnit)
        ? new SerializedString(InvisibleText.escape(codeUnit))
        : null;
  }
}
