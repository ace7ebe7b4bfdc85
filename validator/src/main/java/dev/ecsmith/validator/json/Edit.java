package dev.ecsmith.validator.json;

import dev.ecsmith.validator.document.TextRange;

/**
 * A change to a text that takes one syntax fault out of it.
 *
 * @param range what is replaced, in offsets of the unchanged text; empty where text is put in
 * @param replacement what stands there afterwards; empty where text is taken out
 * @param safe whether the result says what the author meant beyond doubt, so that it may be written
 *     back to the file; others, such as {@code null} for a value that is missing, only serve to
 *     read on
 */
record Edit(TextRange range, String replacement, boolean safe) {}
