/**
 * Turns what rules said into text for people and programs, one class a format.
 *
 * <p>A report knows no rule and does no I/O of its own: it writes to what it is given. The same
 * findings give the same characters on every machine.
 */
package dev.ecsmith.validator.report;
