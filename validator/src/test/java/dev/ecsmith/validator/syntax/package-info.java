/** What the tests of the readers share. */
package dev.ecsmith.validator.syntax;
