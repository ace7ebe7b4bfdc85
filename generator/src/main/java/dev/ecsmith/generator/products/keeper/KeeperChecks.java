package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.products.Guide.Check;
import dev.ecsmith.generator.products.Guide.Where;
import dev.ecsmith.generator.products.Prose;
import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Secret;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.KeeperFacts;
import dev.ecsmith.schemas.KeeperFacts.TenantRegion;
import java.util.ArrayList;
import java.util.List;

/** Who sees to which prerequisite of Keeper Automator, for the README of a stack. */
final class KeeperChecks {
  private final Spec spec;
  private final Stack stack;
  private final KeeperFacts facts;
  private final TenantRegion tenant;
  private final KeeperSecrets secrets;
  private final Section automator;

  KeeperChecks(Spec spec, Stack stack, KeeperFacts facts) {
    this.spec = spec;
    this.stack = stack;
    this.facts = facts;
    this.tenant = facts.tenantRegion(spec.root().text("tenant_region"));
    this.secrets = KeeperSecrets.of(spec);
    this.automator = spec.section("automator");
  }

  List<Check> all() {
    List<Check> checks = new ArrayList<>(byRules());
    if (!automator.flag("initialized")) {
      checks.add(
          new Check(
              Where.PLAN,
              Prose.of(
                  "No more than one task runs, as long as the spec doesn't say that the"
                      + " Automator is initialized.")));
    }
    checks.addAll(ofNetwork());
    checks.addAll(ofKeeper());
    return checks;
  }

  private List<Check> byRules() {
    Section task = spec.section("task");
    List<Check> checks = new ArrayList<>();
    checks.add(
        byRules(
            "Port 443 is open to `{}` and `{}`, from which Keeper calls tenants in {}, and beside"
                + " those to the ranges under `load_balancer.admin_cidrs` alone.",
            tenant.addresses().get(0),
            tenant.addresses().get(1),
            tenant.region()));
    checks.add(
        byRules(
            "A task has {} CPU units and {} MiB, which Fargate offers and the vendor takes.",
            task.number("cpu"),
            task.number("memory")));
    checks.add(byRules("The image has a tag of its own, `{}`.", spec.section("image").text("tag")));
    checks.add(
        byRules(
            "Port {} is the same in `AUTOMATOR_PORT`, the container, the target group with its"
                + " health check, and the security groups.",
            facts.port()));
    checks.add(
        byRules(
            "`AUTOMATOR_CONFIG_KEY` is read from Secrets Manager, and the execution role may read"
                + " the secrets that the task names, and no others."));
    checks.add(
        automator.flag("initialized")
            ? byRules("The spec says that the Automator is initialized, so several tasks may run.")
            : byRules("One task runs until the Automator is initialized."));
    return checks;
  }

  private List<Check> ofNetwork() {
    List<Check> checks = new ArrayList<>();
    String repository = ImageSection.repository(spec);
    if (stack.network() instanceof Network.Existing) {
      checks.add(
          spec.tasksArePublic()
              ? byReader(
                  "The route tables of the public subnets lead to an internet gateway. Without it"
                      + " no task can pull `{}` or call the Keeper cloud.",
                  repository)
              : byReader(
                  "The route tables of the public subnets lead to an internet gateway, those of the"
                      + " private subnets to a NAT gateway and to no internet gateway. Without a way"
                      + " out no task can pull `{}` or call the Keeper cloud.",
                  repository));
    }
    if (!stack.certificates().get(0).requested()) {
      checks.add(
          byReader("Nothing but the Automator uses the certificate: the vendor asks for that."));
    }
    checks.add(
        secrets
            .registry()
            .map(
                registry ->
                    registry.created()
                        ? byReader("You have a sign-in to the registry of `{}`.", repository)
                        : byReader(
                            "The secret for the registry has the keys `username` and `password`,"
                                + " and with them `{}` can be pulled.",
                            repository))
            .orElseGet(
                () -> byReader("The image `{}` is in the registry.", ImageSection.image(spec))));
    return checks;
  }

  private List<Check> ofKeeper() {
    List<Check> checks = new ArrayList<>();
    checks.add(
        byReader(
            "Your Admin Console is at `{}`: the tenant is hosted in {}.",
            tenant.console(),
            tenant.region()));
    checks.add(
        byReader(
            "The node `{}` holds the SSO connection, no other node has its name, and you may manage"
                + " it in the Admin Console.",
            automator.text("node")));
    checks.add(
        byReader("No other Automator of the tenant is called `{}`.", automator.text("name")));
    checks.add(
        byReader(
            "Keeper Commander is installed where you run the commands of the last part"
                + (secrets.configKey().created() ? ", and `openssl` here." : ".")));
    if (secrets.configKey().origin() instanceof Secret.Origin.Existing) {
      checks.add(
          byReader(
              "`sh {}` says that the secret holds a key of {} bytes.",
              KeeperFiles.CHECK_KEY,
              facts.configKeyBytes()));
    }
    if (!spec.section("load_balancer").texts("admin_cidrs").isEmpty()) {
      checks.add(
          byReader(
              "The ranges under `load_balancer.admin_cidrs` are the public addresses of your"
                  + " workstation or office. Remove them from the spec once the Automator works."));
    }
    return checks;
  }

  private static Check byRules(String form, Object... values) {
    return new Check(Where.VALIDATE, Prose.of(form, values));
  }

  private static Check byReader(String form, Object... values) {
    return new Check(Where.READER, Prose.of(form, values));
  }
}
