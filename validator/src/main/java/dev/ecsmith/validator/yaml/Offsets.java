package dev.ecsmith.validator.yaml;

import dev.ecsmith.validator.document.TextRange;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Turns the parser's places, which count code points, into offsets, which count UTF-16 units. */
final class Offsets {
  private final int length;

  /** The offset of each code point; empty where every code point is one unit. */
  private final int[] ofCodePoint;

  Offsets(String text) {
    length = text.length();
    int count = text.codePointCount(0, length);
    ofCodePoint = new int[count == length ? 0 : count + 1];
    int offset = 0;
    for (int i = 0; i < ofCodePoint.length; i++) {
      ofCodePoint[i] = offset;
      offset += offset < length ? Character.charCount(text.codePointAt(offset)) : 0;
    }
  }

  int of(int codePoint) {
    if (ofCodePoint.length == 0) {
      return Math.min(codePoint, length);
    }
    return ofCodePoint[Math.min(codePoint, ofCodePoint.length - 1)];
  }

  int of(Optional<Mark> mark) {
    return mark.map(place -> of(place.getIndex())).orElse(0);
  }

  TextRange of(Event event) {
    return new TextRange(of(event.getStartMark()), of(event.getEndMark()));
  }
}
