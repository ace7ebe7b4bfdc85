/**
 * Mends task definitions where there is but one thing that their author can have meant.
 *
 * <p>Nothing is written anew: a fix is a list of changes to the text, and every character outside
 * of them stays, with its indentation and its line end.
 */
package dev.ecsmith.validator.fix;
