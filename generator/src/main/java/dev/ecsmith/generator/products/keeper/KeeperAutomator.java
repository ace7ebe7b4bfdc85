package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.products.Blueprint;
import dev.ecsmith.generator.products.Product;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.KeeperFacts;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** Keeper Automator by Keeper Security. */
public final class KeeperAutomator implements Product {
  private final ProductProfile profile = ProductProfile.load("keeper-automator");
  private final KeeperFacts facts = KeeperFacts.load();

  @Override
  public ProductProfile profile() {
    return profile;
  }

  @Override
  public List<Rule<Spec>> rules() {
    return KeeperRules.all(profile, facts);
  }

  @Override
  public Blueprint blueprint(Spec spec) {
    Stack stack = new KeeperStack(spec, facts).stack();
    return new Blueprint(
        stack,
        new KeeperFiles(spec, stack, facts).all(),
        new KeeperGuide(spec, stack, facts).guide());
  }
}
