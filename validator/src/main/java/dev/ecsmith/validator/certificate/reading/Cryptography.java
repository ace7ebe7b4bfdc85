package dev.ecsmith.validator.certificate.reading;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The algorithms that Java lacks; loaded by the first who needs them, and for nobody else. */
final class Cryptography {
  private static final Provider PROVIDER = new BouncyCastleProvider();

  private Cryptography() {}

  static Provider provider() {
    return PROVIDER;
  }
}
