package dev.ecsmith.validator.shape;

import dev.ecsmith.validator.document.Document;
import java.util.List;

/**
 * A document and where it departs from its schema.
 *
 * @param faults in no order that means anything
 */
public record Shape(Document document, List<ShapeFault> faults) {
  public Shape {
    faults = List.copyOf(faults);
  }
}
