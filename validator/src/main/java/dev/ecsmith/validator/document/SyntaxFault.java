package dev.ecsmith.validator.document;

/**
 * A place where a document breaks the grammar of its format.
 *
 * @param range the offending characters
 * @param message one sentence that names them and what is expected
 * @param hint what to write instead; empty where that can't be told
 */
public record SyntaxFault(TextRange range, String message, String hint) {}
