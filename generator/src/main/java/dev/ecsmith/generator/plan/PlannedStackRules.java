package dev.ecsmith.generator.plan;

import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** The rules of this package. */
public final class PlannedStackRules {
  private PlannedStackRules() {}

  /** Those that concern a product. */
  public static List<Rule<PlannedStack>> of(ProductProfile product) {
    return product.hasMinimum() ? List.of(new PlannedTaskBelowMinimum(product)) : List.of();
  }
}
