/** What is trusted: the bundle of a trust store, and clients against it. */
package dev.ecsmith.validator.rules.certificate.trust;
