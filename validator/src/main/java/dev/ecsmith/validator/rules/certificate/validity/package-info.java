/** From when to when certificates are valid. */
package dev.ecsmith.validator.rules.certificate.validity;
