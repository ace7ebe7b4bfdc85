package dev.ecsmith.validator.certificate;

/**
 * The public half of a key pair.
 *
 * @param family {@code RSA}, {@code EC}, {@code DSA}, {@code Ed25519}, or the identifier of a kind
 *     that isn't known here
 * @param bits its size; 0 where the family has one size alone or it isn't known
 * @param curve of an EC key, as TLS names it; else empty
 * @param sound whether it is a key of its family at all: an RSA key with an even exponent isn't
 * @param identity equal for equal keys, however they are written
 */
public record PublicKey(String family, int bits, String curve, boolean sound, String identity) {
  /** For sentences: {@code RSA 2048}, {@code EC secp256r1}, {@code Ed25519}. */
  public String label() {
    if (!curve.isEmpty()) {
      return family + " " + curve;
    }
    return bits == 0 ? family : family + " " + bits;
  }

  public boolean isSameAs(PublicKey other) {
    return identity.equals(other.identity);
  }
}
