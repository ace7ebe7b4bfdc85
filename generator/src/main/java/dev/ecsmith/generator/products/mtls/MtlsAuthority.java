package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import java.util.Optional;

/** The section {@code ca}: who issues certificates. */
record MtlsAuthority(Section section) {
  private static final int DAYS_OF_YEAR = 365;

  static MtlsAuthority of(Spec spec) {
    return new MtlsAuthority(spec.section("ca"));
  }

  Optional<Section> created() {
    return section.optional("create");
  }

  /** Whether it lies outside of AWS Private CA, so that nothing can be asked of it here. */
  boolean external() {
    return section.has("external");
  }

  /** For how long the certificate of the CA that issues others is valid, where it is created. */
  Optional<Integer> issuingDays() {
    return created().map(create -> issuingYears(create) * DAYS_OF_YEAR);
  }

  /** A subordinate CA must end before its root does. */
  static int issuingYears(Section create) {
    int years = create.number("years");
    return create.flag("subordinate") ? Math.max(1, years / 2) : years;
  }
}
