/** Secrets that stand where anybody can read them. */
package dev.ecsmith.validator.rules.secrets;
