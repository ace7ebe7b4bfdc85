package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.products.Blueprint;
import dev.ecsmith.generator.products.Product;
import dev.ecsmith.generator.spec.CertificateFiles;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.AthenzFacts;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** An application with certificates from Athenz. */
public final class AthenzSia implements Product {
  private final ProductProfile profile = ProductProfile.load("athenz-sia");
  private final AthenzFacts facts = AthenzFacts.load();

  @Override
  public ProductProfile profile() {
    return profile;
  }

  @Override
  public List<Rule<Spec>> rules() {
    return AthenzRules.all(profile, facts);
  }

  @Override
  public List<CertificateFiles> certificateFiles(Spec spec) {
    Section zts = spec.section("zts");
    return zts.has("ca_file")
        ? List.of(CertificateFiles.of(zts, "ca_file", Usage.AUTHORITY))
        : List.of();
  }

  @Override
  public Blueprint blueprint(Spec spec) {
    Stack stack = new AthenzStack(spec, facts).stack();
    return new Blueprint(
        stack,
        new AthenzFiles(spec, facts, AthenzStack.taskRoleArn(spec, stack)).all(),
        new AthenzGuide(spec, stack, facts).guide());
  }
}
