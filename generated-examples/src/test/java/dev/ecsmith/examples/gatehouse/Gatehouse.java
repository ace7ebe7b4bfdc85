package dev.ecsmith.examples.gatehouse;

import dev.ecsmith.generator.products.Blueprint;
import dev.ecsmith.generator.products.Guide;
import dev.ecsmith.generator.products.Product;
import dev.ecsmith.generator.products.Prose;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.rules.SectionRules;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** An identity proxy: a container behind a load balancer, with one secret. */
public final class Gatehouse implements Product {
  private final ProductProfile profile = ProductProfile.load("gatehouse");

  @Override
  public ProductProfile profile() {
    return profile;
  }

  @Override
  public List<Rule<Spec>> rules() {
    return Stream.of(
            SectionRules.ofStack(),
            SectionRules.ofNetwork(),
            SectionRules.ofWayOut(),
            SectionRules.ofNames(),
            SectionRules.ofSize(),
            SectionRules.ofTask(profile, GatehouseStack.OWN_VARIABLES),
            List.<Rule<Spec>>of(new IssuerIsItself()))
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public Blueprint blueprint(Spec spec) {
    return new Blueprint(new GatehouseStack(spec).stack(), List.of(), guide(spec));
  }

  private static Guide guide(Spec spec) {
    String issuer = spec.root().text("issuer");
    return new Guide(
        List.of(
            new Guide.Check(
                Guide.Where.READER,
                Prose.of("`{}` lets Gatehouse sign users in as one of its clients.", issuer))),
        List.of(),
        List.of(Prose.of("Open `https://{}`, and sign in at `{}`.", spec.hostname(), issuer)),
        List.of());
  }
}
