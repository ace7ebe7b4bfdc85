/** What is wrong with a document's text, whatever it is about. */
package dev.ecsmith.validator.rules.syntax;
