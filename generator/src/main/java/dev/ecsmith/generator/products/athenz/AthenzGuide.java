package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.products.Guide;
import dev.ecsmith.generator.products.Prose;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.AthenzFacts;
import java.util.ArrayList;
import java.util.List;

/** What the README of a stack says of Athenz SIA. */
final class AthenzGuide {
  private final Spec spec;
  private final Stack stack;
  private final AthenzFacts facts;

  AthenzGuide(Spec spec, Stack stack, AthenzFacts facts) {
    this.spec = spec;
    this.stack = stack;
    this.facts = facts;
  }

  Guide guide() {
    return new Guide(
        new AthenzChecks(spec, stack, facts).all(), beforeTasks(), afterApply(), notes());
  }

  private List<Prose> beforeTasks() {
    return AthenzFiles.extendsTrust(spec)
        ? List.of(
            Prose.of(
                "Add the statement of `{}` to the trust policy of the role `{}`, beside those for"
                    + " other Regions. IAM takes it only now, because the role of the tasks, which"
                    + " it names, was not there before.",
                AthenzFiles.TRUST_POLICY,
                AthenzIdentity.name(spec)))
        : List.of();
  }

  private List<Prose> afterApply() {
    List<Prose> steps = new ArrayList<>();
    steps.add(
        Prose.of(
            "Look into the log: `{}` writes `Identity established for services` once it has the"
                + " first certificate. If ZTS refuses it, the reason stands there.",
            AthenzContainers.AGENT));
    steps.add(
        Prose.of(
            "Let the application use the certificate `{}` with the key `{}`, and trust `{}`.",
            AthenzIdentity.certificateFile(spec),
            AthenzIdentity.keyFile(spec),
            AthenzIdentity.caFile()));
    for (AthenzIdentity.RoleCertificate each : AthenzIdentity.roleCertificates(spec)) {
      steps.add(Prose.of("The certificate for the role `{}` is `{}`.", each.role(), each.path()));
    }
    return steps;
  }

  private List<Prose> notes() {
    List<Prose> notes = new ArrayList<>();
    AthenzFacts.Agent agent = AthenzIdentity.agent(spec, facts);
    notes.add(
        Prose.of(
            "Certificates live for {} days on {}. The agent renews them every {} minutes, and the"
                + " application must read the files again: it is not told.",
            agent.certificateDays(),
            agent.launchType().equals("EC2") ? "container instances" : "Fargate",
            spec.section("agent").number("refresh_interval")));
    notes.add(
        Prose.of(
            "The agent gets its settings from its environment, so its image fits every account and"
                + " stage. `{}` says the same for a `siad` that you start yourself, in"
                + " `/etc/sia/sia_config`; where that file is, the environment counts for nothing.",
            AthenzFiles.CONFIGURATION));
    notes.add(
        Prose.of(
            "The agent is essential: when it ends, because ZTS refused twice to renew or because of"
                + " a fault, the task is replaced. Certificates die with their task, and every task"
                + " registers anew."));
    if (!spec.onFargate()) {
      notes.add(
          Prose.of(
              "The agent proves on which instance it runs with that instance's identity document."
                  + " So containers reach the metadata of their instance, and with it the role of"
                  + " the instance: give that role nothing that tasks may not have."));
    }
    if (!AthenzFiles.extendsTrust(spec)) {
      notes.add(
          Prose.of(
              "The role `{}` exists once in the account. To run the service in a second Region too,"
                  + " set `identity_role: existing` there.",
              AthenzIdentity.name(spec)));
    }
    return notes;
  }
}
