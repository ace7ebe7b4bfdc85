package dev.ecsmith.validator.rule;

import dev.ecsmith.validator.document.Document;

/** A document with all that rules said of it. */
public record Judged(Document document, Verdict verdict) {}
