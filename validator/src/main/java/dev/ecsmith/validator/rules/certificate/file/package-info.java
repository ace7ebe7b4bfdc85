/** What stands in files of certificates and keys, and how. */
package dev.ecsmith.validator.rules.certificate.file;
