/** The rules that certificates are judged by, in packages by subject. */
package dev.ecsmith.validator.rules.certificate;
