package dev.ecsmith.validator.certificate;

import java.util.Optional;

/**
 * A private key, of which nothing is kept but the public half.
 *
 * @param form of the file: {@code PKCS#1}, {@code PKCS#8}, {@code SEC 1}, {@code PKCS#12}
 * @param encrypted whether it stands in the file encrypted
 * @param publicKey the other half; empty where the key couldn't be decrypted
 */
public record PrivateKey(
    String form, boolean encrypted, Optional<PublicKey> publicKey, Origin origin) {}
