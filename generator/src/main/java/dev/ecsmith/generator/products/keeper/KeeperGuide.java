package dev.ecsmith.generator.products.keeper;

import dev.ecsmith.generator.products.Guide;
import dev.ecsmith.generator.products.Prose;
import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.KeeperFacts;
import java.util.ArrayList;
import java.util.List;

/** What the README of a stack says of Keeper Automator. */
final class KeeperGuide {
  private final Spec spec;
  private final Stack stack;
  private final KeeperFacts facts;
  private final Section automator;
  private final String server;

  KeeperGuide(Spec spec, Stack stack, KeeperFacts facts) {
    this.spec = spec;
    this.stack = stack;
    this.facts = facts;
    this.automator = spec.section("automator");
    this.server = facts.tenantRegion(spec.root().text("tenant_region")).commanderServer();
  }

  Guide guide() {
    return new Guide(
        new KeeperChecks(spec, stack, facts).all(),
        List.of(),
        automator.flag("initialized") ? afterScaling() : firstSetUp(),
        notes(),
        "Keeper cloud");
  }

  private List<Prose> firstSetUp() {
    List<Prose> steps = new ArrayList<>();
    steps.add(signIn());
    steps.add(
        Prose.of(
            "Tell Keeper of the Automator: `keeper --server={} run-batch {}`. Do it once; a second"
                + " time would make a second Automator of the same name.",
            server,
            KeeperFiles.CREATE));
    steps.add(
        Prose.of(
            "Give it its address, its skills and the enterprise's key, and enable it: `sh {}`. At"
                + " the end it shows `Initialized: Yes` and `Enabled: Yes`.",
            KeeperFiles.SCALE));
    steps.addAll(test());
    steps.add(
        Prose.of(
            "Write `initialized: true` under `automator` in the spec, and run `ecsmith generate`"
                + " again, so that several tasks may run."));
    steps.add(
        Prose.of(
            "One task serves the few requests well. If you want several, raise"
                + " `task.desired_count` in the spec then, generate, plan and apply, and run `sh {}`"
                + " again.",
            KeeperFiles.SCALE));
    return steps;
  }

  private List<Prose> afterScaling() {
    List<Prose> steps = new ArrayList<>();
    steps.add(signIn());
    steps.add(
        Prose.of(
            "Initialize the tasks that have come up, one after the other: `sh {}`. For each it"
                + " shows `Initialized: Yes` and `Enabled: Yes`.",
            KeeperFiles.SCALE));
    steps.addAll(test());
    return steps;
  }

  private Prose signIn() {
    return Prose.of(
        "Sign in to Keeper Commander with `keeper --server={} shell` and `login`, as an"
            + " administrator who may manage the node `{}`, and leave it with `quit`. With"
            + " `this-device persistent-login on` the next steps need no further sign-in.",
        server,
        automator.text("node"));
  }

  private List<Prose> test() {
    List<Prose> steps = new ArrayList<>();
    if (!spec.section("load_balancer").texts("admin_cidrs").isEmpty()) {
      steps.add(
          Prose.of(
              "From an address under `load_balancer.admin_cidrs`, ask for its health:"
                  + " `curl https://{}{}` answers `OK`. From anywhere else there is no answer.",
              spec.hostname(),
              facts.healthPath()));
    }
    steps.add(
        Prose.of(
            "In a private window of a browser, sign in to the vault through SSO: no approval of the"
                + " device is asked for."));
    return steps;
  }

  private List<Prose> notes() {
    List<Prose> notes = new ArrayList<>();
    notes.add(
        Prose.of(
            "Nothing listens on port 80. Only Keeper's two addresses and those of administrators"
                + " get in, none of which asks there, and a redirect would be one more door."));
    if (spec.section("load_balancer").texts("admin_cidrs").isEmpty()) {
      notes.add(
          Prose.of(
              "`https://{}{}` answers nobody but the Keeper cloud. To ask it from your workstation,"
                  + " name its public address under `load_balancer.admin_cidrs`.",
              spec.hostname(),
              facts.healthPath()));
    }
    notes.add(
        Prose.of(
            "`SSL_MODE` is `none`: TLS ends at the load balancer, which speaks plain HTTP to port"
                + " {} inside the VPC, and nothing else may reach that port.",
            facts.port()));
    if (spec.tasksArePublic()) {
      notes.add(
          Prose.of(
              "Tasks have public addresses, because that is how they get out of public subnets"
                  + " without a NAT gateway. No rule lets anything from outside in. For tasks in"
                  + " private subnets remove `assign_public_ip` from the spec."));
    }
    notes.add(
        Prose.of(
            "Keep the key in its secret as it is. The Automator's configuration lies in the Keeper"
                + " cloud, encrypted with it, and can't be read with another one."));
    notes.add(
        Prose.of(
            "The commands of Keeper Commander go through the load balancer. `{}` therefore sends"
                + " everything to one task at a time, through a rule of the listener that it"
                + " removes at the end. Run it after a new image too: the vendor says that tasks"
                + " may need to be initialized again.",
            KeeperFiles.SCALE));
    if (ImageSection.repository(spec).startsWith("docker.io/")
        && !spec.section("secrets").has("registry")) {
      notes.add(
          Prose.of(
              "Docker Hub limits how often an address may pull without a sign-in. If a task stops"
                  + " with `toomanyrequests`, name a sign-in under `secrets.registry`, or a copy of"
                  + " the image in Amazon ECR under `image.repository`."));
    }
    return notes;
  }
}
