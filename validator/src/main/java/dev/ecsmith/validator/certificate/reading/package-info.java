/**
 * Reads certificates and keys from bytes that anybody may have written.
 *
 * <p>The one package that knows Bouncy Castle. What can't be read becomes a fault with its place;
 * sizes, counts and the work that a password costs are bounded. Of a private key nothing leaves but
 * its public half.
 */
package dev.ecsmith.validator.certificate.reading;
