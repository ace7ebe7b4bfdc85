package dev.ecsmith.validator.rules.plan.role;

import dev.ecsmith.validator.permission.TrustPolicy;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells of roles that don't trust the service that has to take them on. */
final class Distrust {
  private static final String POLICY = "assume_role_policy";

  private Distrust() {}

  static void tell(List<Taking> takings, FindingSink findings) {
    Set<String> told = new HashSet<>();
    for (Taking taking : takings) {
      taking
          .role()
          .trust()
          .filter(trust -> !trust.mayTrust(taking.principal()))
          .filter(trust -> told.add(taking.role().resource().address()))
          .ifPresent(trust -> tell(taking, trust, findings));
    }
  }

  private static void tell(Taking taking, TrustPolicy trust, FindingSink findings) {
    List<String> services = trust.services();
    findings.add(
        taking.role().resource().string(POLICY),
        taking.role().resource().address()
            + " is "
            + taking.phrase()
            + " and doesn't trust "
            + taking.principal()
            + (services.isEmpty() ? "." : ", but " + Words.listed(services) + "."),
        "Let its trust policy allow `sts:AssumeRole` to the service " + taking.principal() + ".");
  }
}
