package dev.ecsmith.generator.products;

import dev.ecsmith.generator.plan.PlannedStack;
import dev.ecsmith.generator.plan.PlannedStackRules;
import dev.ecsmith.generator.spec.CertificateFiles;
import dev.ecsmith.generator.spec.CertificateSection;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.ProductProfile;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;

/** A mapping from a spec to what shall exist. */
public interface Product {
  ProductProfile profile();

  /** Every rule that its specs are judged by, those that products share included. */
  List<Rule<Spec>> rules();

  /**
   * What its stacks are judged by once every value has been resolved; each has the identifier of
   * the rule that judges the spec, where there is one.
   */
  default List<Rule<PlannedStack>> planRules() {
    return PlannedStackRules.of(profile());
  }

  /** Certificates that a spec names as files; only for a spec that fits the schema. */
  default List<CertificateFiles> certificateFiles(Spec spec) {
    boolean has = spec.root().offers("certificate") && spec.root().offers("hostname");
    return has ? CertificateSection.files(spec, List.of(spec.hostname())) : List.of();
  }

  /** What a spec asks for; only for a spec of which the rules found no error. */
  Blueprint blueprint(Spec spec);
}
