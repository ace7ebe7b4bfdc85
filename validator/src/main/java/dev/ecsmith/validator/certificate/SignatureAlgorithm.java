package dev.ecsmith.validator.certificate;

/**
 * How a certificate was signed.
 *
 * @param name {@code SHA256withRSA}
 * @param hash {@code SHA256}; empty where the algorithm has its own
 * @param family that of the keys that sign so
 */
public record SignatureAlgorithm(String name, String hash, String family) {}
