/** Tells secrets that stand in clear text, so that they are reported, and never shown. */
package dev.ecsmith.validator.secret;
