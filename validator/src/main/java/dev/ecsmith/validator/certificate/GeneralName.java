package dev.ecsmith.validator.certificate;

/**
 * One of the names that a certificate is for, or that a CA is limited to.
 *
 * @param value as people write it: IP addresses with dots or colons, a range of them with a slash
 *     and its mask
 */
public record GeneralName(Kind kind, String value) {
  /** What the name is a name of. */
  public enum Kind {
    DNS("DNS"),
    IP("IP"),
    EMAIL("email"),
    URI("URI"),
    DIRECTORY("directory"),
    OTHER("other");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The word for it in sentences. */
    public String label() {
      return label;
    }
  }

  @Override
  public String toString() {
    return kind == Kind.DNS ? value : kind.label() + " " + value;
  }
}
