package dev.ecsmith.validator.finding;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.Position;
import dev.ecsmith.validator.document.TextRange;

/**
 * Where a finding points.
 *
 * @param file as the caller named it
 * @param start the first marked character
 * @param end the place after the last marked character
 * @param pointer the value that the finding is about
 * @param excerpt the whole line on which it starts, without its line end
 */
public record Place(String file, Position start, Position end, Pointer pointer, String excerpt) {
  /** The same under another name of the file. */
  Place inFile(String name) {
    return new Place(name, start, end, pointer, excerpt);
  }

  public static Place of(Document document, TextRange range, Pointer pointer) {
    Position start = document.position(range.start());
    return new Place(
        document.file(),
        start,
        document.position(range.end()),
        pointer,
        document.line(start.line()));
  }
}
