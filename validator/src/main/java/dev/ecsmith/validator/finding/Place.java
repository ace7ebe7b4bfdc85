package dev.ecsmith.validator.finding;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.LinePart;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.Position;
import dev.ecsmith.validator.document.TextRange;
import java.util.Optional;

/**
 * Where a finding points.
 *
 * @param file as the caller named it
 * @param start the first marked character
 * @param end the place after the last marked character
 * @param pointer the value that the finding is about
 * @param line on which it starts
 * @param planned what it is about in a Terraform plan
 */
public record Place(
    String file,
    Position start,
    Position end,
    Pointer pointer,
    LinePart line,
    Optional<Planned> planned) {
  /**
   * A part of a resource that Terraform plans.
   *
   * @param resource its address
   * @param attribute the way from its attributes on; inside of a text that is JSON it goes on
   */
  public record Planned(String resource, Pointer attribute) {}

  /** The same under another name of the file. */
  Place inFile(String name) {
    return new Place(name, start, end, pointer, line, planned);
  }

  public static Place of(Document document, TextRange range, Pointer pointer) {
    return new Place(
        document.file(),
        document.position(range.start()),
        document.position(range.end()),
        pointer,
        document.lineAround(range),
        document
            .resource(range)
            .map(resource -> new Planned(resource.address(), resource.attribute(pointer))));
  }

  /** The marked characters as a report may show them; of several lines those of the first. */
  public String marked() {
    int from = Math.min(markStart(), line.text().length());
    return line.text().substring(from, Math.max(from, markEnd()));
  }

  /** Offset of the first marked character in the {@link #line}. */
  public int markStart() {
    return start.column() - line.column();
  }

  /** Offset after the last marked character in the {@link #line}. */
  public int markEnd() {
    int length = line.text().length();
    return end.line() == start.line() ? Math.min(end.column() - line.column(), length) : length;
  }
}
