package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.products.Guide;
import dev.ecsmith.generator.products.Prose;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.ZtrustFacts;
import java.util.ArrayList;
import java.util.List;

/** What the README of a stack says of ZTrust SSO. */
final class ZtrustGuide {
  private final Spec spec;
  private final Stack stack;
  private final ZtrustFacts facts;
  private final Section task;
  private final Section rabbitmq;

  ZtrustGuide(Spec spec, Stack stack, ZtrustFacts facts) {
    this.spec = spec;
    this.stack = stack;
    this.facts = facts;
    this.task = spec.section("task");
    this.rabbitmq = spec.section("rabbitmq");
  }

  Guide guide() {
    return new Guide(
        new ZtrustChecks(spec, stack, facts).all(), beforeTasks(), afterApply(), notes());
  }

  private List<Prose> beforeTasks() {
    List<Prose> steps = new ArrayList<>();
    String databaseName = spec.section("database").text("name");
    if (stack.database().isEmpty()) {
      return steps;
    }
    if (ZtrustDatabase.isSqlServer(spec.section("database").text("engine"))) {
      steps.add(
          Prose.of(
              "Create the database `{}` by hand: RDS makes none for SQL Server.", databaseName));
    }
    steps.add(
        Prose.of(
            "Sign in to the database as `{}`, whose password RDS keeps in a secret of its own, and"
                + " create a user for ZTrust SSO who owns the database `{}`.",
            stack.database().orElseThrow().masterUser(),
            databaseName));
    steps.add(
        Prose.of(
            "Put that user's name and password into the secret for the database. The administrator"
                + " of the database is none of the application's business, and RDS may change its"
                + " password at any time."));
    return steps;
  }

  private List<Prose> afterApply() {
    List<Prose> steps = new ArrayList<>();
    steps.add(
        Prose.of(
            "Open `https://{}` and sign in as the administrator whose name and password are in the"
                + " secret for it.",
            spec.hostname()));
    steps.add(
        Prose.of(
            "Create a realm; its name has at most 20 characters. Keep the realm `master` for"
                + " administration."));
    steps.add(
        Prose.of(
            "Set up RabbitMQ as `{}` says, then enter it in the admin console under \"RabbitMQ"
                + " Configuration\" of the realm: host, port {}, virtual host `{}`, user `{}`. It"
                + " belongs to each realm and not to the task, so do it again for every further"
                + " realm.",
            ZtrustRabbitmq.CHECKLIST,
            rabbitmq.number("mqtts_port"),
            rabbitmq.text("virtual_host"),
            rabbitmq.text("user")));
    steps.add(
        Prose.of(
            "Sign in once with the ZTrust Authenticator app (Android 10 or iOS 13, or newer): it"
                + " works only with RabbitMQ."));
    return steps;
  }

  private List<Prose> notes() {
    List<Prose> notes = new ArrayList<>();
    if (task.text("zt_proxy").equals("edge")) {
      notes.add(
          Prose.of(
              "`ZT_PROXY` is `edge`, as the vendor's guide has it. In the software that ZTrust SSO"
                  + " derives from, `edge` means plain HTTP behind the proxy, while the load"
                  + " balancer speaks HTTPS to the container. If sign-in redirects go wrong, set"
                  + " `zt_proxy` to `reencrypt` in the spec."));
    }
    notes.add(
        Prose.of(
            "`PROXY_ADDRESS_FORWARDING` is set because the vendor's guide sets it. It comes from an"
                + " older generation of that software and may well do nothing."));
    if (task.number("desired_count") > 1) {
      notes.add(
          task.flag("clustering")
              ? Prose.of(
                  "The tasks may reach each other on port {}, but how ZTrust SSO is made to form a"
                      + " cluster on ECS is not documented by the vendor: ask them for the"
                      + " settings, and add these to `environment` in the spec.",
                  facts.clusterPort())
              : Prose.of(
                  "Every task keeps its own sessions. The load balancer keeps a browser with its"
                      + " task, so users notice only when that task stops: a deployment signs them"
                      + " out. How tasks are made to share sessions on ECS is not documented by the"
                      + " vendor."));
    }
    if (stack.network() instanceof Network.Created created && created.natZones().isEmpty()) {
      notes.add(
          Prose.of(
              "The VPC has no way out. Tasks reach AWS through its endpoints, but no mail server and"
                  + " no other identity provider outside of it."));
    }
    notes.add(
        Prose.of(
            "The health check takes every answer of {} on `{}` for health, a redirect included. A"
                + " task that lost its database may therefore count as healthy: watch the logs and"
                + " the database as well.",
            spec.section("health").text("matcher"),
            spec.section("health").text("path")));
    return notes;
  }
}
