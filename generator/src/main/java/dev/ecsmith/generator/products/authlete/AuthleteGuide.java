package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.products.Guide;
import dev.ecsmith.generator.products.Prose;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.AuthleteFacts;
import java.util.ArrayList;
import java.util.List;

/** What the README of a stack says of Authlete. */
final class AuthleteGuide {
  private final Spec spec;
  private final Stack stack;
  private final AuthleteFacts facts;

  AuthleteGuide(Spec spec, Stack stack, AuthleteFacts facts) {
    this.spec = spec;
    this.stack = stack;
    this.facts = facts;
  }

  Guide guide() {
    return new Guide(
        new AuthleteChecks(spec, stack, facts).all(), List.of(), afterApply(), notes());
  }

  private static List<Prose> afterApply() {
    return List.of(
        Prose.of(
            "Go through `{}`: it fetches the playbook, gives it its variables and secrets, makes the"
                + " databases, and has the table of commands.",
            AuthletePlaybook.RUNBOOK),
        Prose.of(
            "Run the playbook's check first, then its installation. The check is part of the"
                + " installation too, but alone it changes nothing."));
  }

  private List<Prose> notes() {
    List<Prose> notes = new ArrayList<>();
    notes.add(
        Prose.of(
            "The playbook registers the task definitions and creates the services; Terraform makes"
                + " what the playbook expects to find, and touches neither. The files in"
                + " `task-definitions` are for reference: nothing reads them."));
    notes.add(
        Prose.of(
            "The names of the load balancers and target groups are those of Authlete's guide, which"
                + " are unique in a region of an account: there is room for one such stack in each."));
    notes.add(
        Prose.of(
            "The playbook takes one subnet, so all tasks stand in one Availability Zone, and its"
                + " outage is theirs. The load balancers{} reach it from two.",
            stack.database().isPresent()
                ? ", the database and the file system"
                : " and the file system"));
    notes.add(
        Prose.of(
            "The playbook takes one security group for all tasks, `{}`; database, file system and"
                + " load balancers have their own, which let in that one.",
            spec.name() + "-task"));
    notes.add(
        Prose.of(
            "Amazon ECR takes the same tag again (`MUTABLE`), because the playbook pushes the images"
                + " whenever it runs. Every image is scanned."));
    if (stack.database().isPresent()) {
      notes.add(
          Prose.of(
              "RDS ended the standard support for MySQL {} on {}: it charges for Extended Support,"
                  + " by the hour and virtual processor. Authlete's guide names no other version.",
              facts.database().version(),
              facts.database().standardSupportEnded()));
    }
    for (AuthleteFacts.PastSupport past : facts.pastSupport()) {
      if (new AuthleteServices(spec, facts)
          .images().stream().anyMatch(image -> image.name().equals(past.image()))) {
        notes.add(
            Prose.of(
                "{}. The tag is Authlete's to change, so ask support@authlete.com for a later one.",
                past.what()));
      }
    }
    if (stack.network() instanceof Network.Created created && created.natZones().isEmpty()) {
      notes.add(
          Prose.of(
              "The VPC has no way out. Tasks reach AWS through its endpoints, but no mail server and"
                  + " no other identity provider outside of it."));
    }
    return notes;
  }
}
