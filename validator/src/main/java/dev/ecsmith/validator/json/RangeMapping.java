package dev.ecsmith.validator.json;

import dev.ecsmith.validator.document.TextRange;

/** Turns offsets of the text that was parsed into a range of the text that the user wrote. */
@FunctionalInterface
interface RangeMapping {
  TextRange range(int start, int end);
}
