package dev.ecsmith.validator.certificate.reading;

import java.math.BigInteger;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.misc.ScryptParams;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** Refuses files that would keep the machine busy before a password can be tried. */
final class PasswordCost {
  /** Ten times what OpenSSL 3 and password managers of today take. */
  private static final BigInteger MOST_ITERATIONS = BigInteger.valueOf(10_000_000);

  /** In bytes: 128 for each unit of cost and block size. */
  private static final BigInteger MOST_MEMORY = BigInteger.valueOf(256L * 1024 * 1024);

  private static final BigInteger SCRYPT_UNIT = BigInteger.valueOf(128);

  private PasswordCost() {}

  /**
   * @throws UnreadableException where it asks for more than any tool does
   */
  static void check(AlgorithmIdentifier encryption) throws UnreadableException {
    if (encryption.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBES2)) {
      checkDerivation(
          AlgorithmIdentifier.getInstance(
              PBES2Parameters.getInstance(encryption.getParameters()).getKeyDerivationFunc()));
    } else if (encryption.getAlgorithm().on(PKCSObjectIdentifiers.pkcs_12PbeIds)) {
      checkIterations(PKCS12PBEParams.getInstance(encryption.getParameters()).getIterations());
    }
  }

  static void checkIterations(BigInteger iterations) throws UnreadableException {
    if (iterations.compareTo(MOST_ITERATIONS) > 0) {
      throw new UnreadableException(
          "The password is stretched "
              + iterations
              + " times, and at most "
              + MOST_ITERATIONS
              + " are tried here.",
          "Make the file again with the defaults of OpenSSL.");
    }
  }

  private static void checkDerivation(AlgorithmIdentifier function) throws UnreadableException {
    if (function.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBKDF2)) {
      checkIterations(PBKDF2Params.getInstance(function.getParameters()).getIterationCount());
    } else if (function.getAlgorithm().equals(MiscObjectIdentifiers.id_scrypt)) {
      ScryptParams scrypt = ScryptParams.getInstance(function.getParameters());
      BigInteger memory =
          SCRYPT_UNIT.multiply(scrypt.getCostParameter()).multiply(scrypt.getBlockSize());
      if (memory.multiply(scrypt.getParallelizationParameter()).compareTo(MOST_MEMORY) > 0) {
        throw new UnreadableException(
            "The password is stretched with " + memory + " bytes of memory, which is too much.",
            "Make the file again with the defaults of OpenSSL.");
      }
    }
  }
}
