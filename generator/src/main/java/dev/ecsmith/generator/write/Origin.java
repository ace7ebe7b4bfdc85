package dev.ecsmith.generator.write;

/**
 * Who wrote a directory, as its manifest tells it.
 *
 * @param version of ecsmith, for example {@code 0.1.0}
 * @param product the id of the product, for example {@code ztrust-sso}
 */
public record Origin(String version, String product) {}
