package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.products.Blueprint;
import dev.ecsmith.generator.products.Product;
import dev.ecsmith.generator.spec.CertificateFiles;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.MtlsFacts;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** AWS's pattern of mutual TLS between services through an Application Load Balancer. */
public final class MtlsAlb implements Product {
  private final ProductProfile profile = ProductProfile.load("mtls-alb");
  private final MtlsFacts facts = MtlsFacts.load();

  @Override
  public ProductProfile profile() {
    return profile;
  }

  @Override
  public List<Rule<Spec>> rules() {
    return MtlsRules.all(facts);
  }

  @Override
  public List<CertificateFiles> certificateFiles(Spec spec) {
    return MtlsTrust.certificateFiles(spec);
  }

  @Override
  public Blueprint blueprint(Spec spec) {
    Stack stack = new MtlsStack(spec, facts).stack();
    return new Blueprint(
        stack, new MtlsFiles(spec).all(), new MtlsGuide(spec, stack, facts).guide());
  }
}
