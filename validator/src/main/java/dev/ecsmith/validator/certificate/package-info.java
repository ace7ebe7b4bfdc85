/**
 * Certificates and keys as they stand in files, and the chains that they make.
 *
 * <p>Everything here is read already: nothing opens a file, and nothing knows the format that a
 * certificate came in. {@link dev.ecsmith.validator.certificate.reading} makes it.
 */
package dev.ecsmith.validator.certificate;
