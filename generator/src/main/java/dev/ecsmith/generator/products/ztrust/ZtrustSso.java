package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.plan.PlannedStack;
import dev.ecsmith.generator.plan.PlannedStackRules;
import dev.ecsmith.generator.products.Blueprint;
import dev.ecsmith.generator.products.Product;
import dev.ecsmith.generator.spec.CertificateFiles;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.schemas.ZtrustFacts;
import dev.ecsmith.validator.certificate.Usage;
import dev.ecsmith.validator.rule.Rule;
import java.util.ArrayList;
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
    return ZtrustRules.all(profile, facts);
  }

  @Override
  public List<Rule<PlannedStack>> planRules() {
    List<Rule<PlannedStack>> rules = new ArrayList<>(PlannedStackRules.of(profile));
    rules.add(new PlannedDatabaseVersion(facts));
    rules.add(new PlannedStickinessOff());
    return rules;
  }

  @Override
  public List<CertificateFiles> certificateFiles(Spec spec) {
    List<CertificateFiles> files = new ArrayList<>(Product.super.certificateFiles(spec));
    spec.root()
        .optional("tls_files")
        .ifPresent(pair -> files.add(CertificateFiles.of(pair, Usage.TARGET, List.of())));
    return files;
  }

  @Override
  public Blueprint blueprint(Spec spec) {
    Stack stack = new ZtrustStack(spec, facts).stack();
    return new Blueprint(
        stack,
        new ZtrustRabbitmq(spec, facts).files(),
        new ZtrustGuide(spec, stack, facts).guide());
  }
}
