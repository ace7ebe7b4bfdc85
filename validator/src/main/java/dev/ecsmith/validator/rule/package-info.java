/**
 * What a rule is, and how rules are run over a subject.
 *
 * <p>The rules themselves live in packages by subject; a rule is stateless, does no I/O and reports
 * every fault it sees, never only the first.
 */
package dev.ecsmith.validator.rule;
