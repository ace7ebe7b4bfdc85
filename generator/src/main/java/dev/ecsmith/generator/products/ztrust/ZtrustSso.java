package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.products.Blueprint;
import dev.ecsmith.generator.products.Guide;
import dev.ecsmith.generator.products.Product;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.schemas.ZtrustFacts;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** ZTrust SSO by Prodevans. */
public final class ZtrustSso implements Product {
  private final ProductProfile profile = ProductProfile.load("ztrust-sso");
  private final ZtrustFacts facts = ZtrustFacts.load();

  @Override
  public ProductProfile profile() {
    return profile;
  }

  @Override
  public List<Rule<Spec>> rules() {
    return List.of();
  }

  @Override
  public Blueprint blueprint(Spec spec) {
    return new Blueprint(
        new ZtrustStack(spec, facts).stack(),
        List.of(),
        new Guide(List.of(), List.of(), List.of(), List.of()));
  }
}
