package dev.ecsmith.validator.shape;

import java.util.Comparator;
import java.util.List;

/** Faults as lines of text in the order of the document, to compare them in tests. */
public final class ShapeText {
  private ShapeText() {}

  public static List<String> of(Shape shape) {
    return shape.faults().stream()
        .sorted(Comparator.comparingInt(fault -> fault.at().range().start()))
        .map(fault -> fault.at().pointer() + " " + words(fault))
        .toList();
  }

  private static String words(ShapeFault fault) {
    if (fault instanceof ShapeFault.UnknownKey f) {
      return "unknown key, meant: "
          + f.suggestion()
          + ", belongs at: "
          + f.belongsAt().stream().map(at -> at.place().isEmpty() ? "top" : at.place()).toList();
    } else if (fault instanceof ShapeFault.MissingKey f) {
      return "missing key " + f.key() + ": " + f.description();
    } else if (fault instanceof ShapeFault.WrongType f) {
      return "wrong type " + f.expected() + ", mended: " + f.mended();
    } else if (fault instanceof ShapeFault.ValueNotAllowed f) {
      return "not allowed: " + f.value() + " of " + f.allowed() + ", nearest: " + f.nearest();
    } else if (fault instanceof ShapeFault.PatternMismatch f) {
      return "doesn't match " + f.pattern() + " (" + f.expected() + ")";
    } else if (fault instanceof ShapeFault.OutOfRange f) {
      return "out of range " + words(f.allowed());
    } else if (fault instanceof ShapeFault.WrongLength f) {
      return "wrong length " + f.length() + " of " + words(f.allowed());
    } else if (fault instanceof ShapeFault.WrongCount f) {
      return "wrong count " + f.count() + " of " + words(f.allowed());
    } else if (fault instanceof ShapeFault.RepeatedElement f) {
      return "repeats " + f.first().pointer();
    } else if (fault instanceof ShapeFault.UnmetDemand f) {
      return "unmet " + f.keyword() + ": " + f.demand();
    }
    throw new IllegalArgumentException("No such fault: " + fault);
  }

  private static String words(Bounds bounds) {
    return (bounds.hasMin() ? bounds.min() : "") + ".." + (bounds.hasMax() ? bounds.max() : "");
  }
}
