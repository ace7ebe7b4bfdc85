package dev.ecsmith.validator.certificate.reading;

/** Opens an encrypted file. It never shows in a message, nor as text at all. */
public final class Password {
  private final char[] characters;

  public Password(String text) {
    this.characters = text.toCharArray();
  }

  char[] characters() {
    return characters.clone();
  }

  @Override
  public String toString() {
    return "********";
  }
}
