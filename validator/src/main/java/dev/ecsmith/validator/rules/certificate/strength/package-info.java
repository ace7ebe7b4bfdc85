/** Keys, signatures and versions that AWS and TLS programs take. */
package dev.ecsmith.validator.rules.certificate.strength;
