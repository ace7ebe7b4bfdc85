/** What the certificate of a server or client is for. */
package dev.ecsmith.validator.rules.certificate.purpose;
