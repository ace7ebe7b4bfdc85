package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.plan.PlannedStack;
import dev.ecsmith.generator.products.Blueprint;
import dev.ecsmith.generator.products.Product;
import dev.ecsmith.generator.spec.CertificateFiles;
import dev.ecsmith.generator.spec.CertificateSection;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.AuthleteFacts;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** Authlete, which its vendor's Ansible playbook installs. */
public final class Authlete implements Product {
  private final ProductProfile profile = ProductProfile.load("authlete");
  private final AuthleteFacts facts = AuthleteFacts.load();

  @Override
  public ProductProfile profile() {
    return profile;
  }

  @Override
  public List<Rule<Spec>> rules() {
    return AuthleteRules.all(facts);
  }

  @Override
  public List<Rule<PlannedStack>> planRules() {
    return List.of(new PlannedDatabaseVersion(facts));
  }

  @Override
  public List<CertificateFiles> certificateFiles(Spec spec) {
    return CertificateSection.files(
        spec,
        new AuthleteServices(spec, facts)
            .all().stream().map(service -> service.hostname()).toList());
  }

  @Override
  public Blueprint blueprint(Spec spec) {
    Stack stack = new AuthleteStack(spec, facts).stack();
    return new Blueprint(
        stack,
        new AuthletePlaybook(spec, facts).files(stack),
        new AuthleteGuide(spec, stack, facts).guide());
  }
}
