/**
 * The command line: one class a command, and the only place that knows all other modules.
 *
 * <p>Commands turn arguments into calls and outcomes into exit codes; what they call lives in the
 * modules below. Picocli is used here alone, and without annotations: only the command that was
 * called is described, since a linter runs at every save.
 */
package dev.ecsmith.cli;
