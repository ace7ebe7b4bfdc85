package dev.ecsmith.validator.certificate;

/**
 * The name of a subject or an issuer.
 *
 * @param text as RFC 4514 writes it, the most general part last
 * @param commonName empty where it has none
 * @param comparable equal for names that X.509 takes for the same
 * @param encodedBytes the length of its DER form
 */
public record DistinguishedName(
    String text, String commonName, String comparable, int encodedBytes) {
  private static final int LONGEST = 80;

  public boolean isSameAs(DistinguishedName other) {
    return comparable.equals(other.comparable);
  }

  /** For sentences: the common name or else all of it, shortened where it is long. */
  public String shortForm() {
    String name = commonName.isBlank() ? text : commonName;
    return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "...";
  }
}
