package dev.ecsmith.generator.products.service;

import dev.ecsmith.generator.products.Blueprint;
import dev.ecsmith.generator.products.Product;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** A service that is nobody's product but the user's. */
public final class GeneralService implements Product {
  private final ProductProfile profile = ProductProfile.load("service");

  @Override
  public ProductProfile profile() {
    return profile;
  }

  @Override
  public List<Rule<Spec>> rules() {
    return ServiceRules.all();
  }

  @Override
  public Blueprint blueprint(Spec spec) {
    Stack stack = new ServiceStack(spec).stack();
    return new Blueprint(stack, List.of(), new ServiceGuide(spec, stack).guide());
  }
}
