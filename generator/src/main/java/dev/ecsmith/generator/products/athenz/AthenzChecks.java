package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.products.Guide.Check;
import dev.ecsmith.generator.products.Guide.Where;
import dev.ecsmith.generator.products.Prose;
import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.AthenzFacts;
import java.util.ArrayList;
import java.util.List;

/** Who sees to which prerequisite of Athenz SIA, for the README of a stack. */
final class AthenzChecks {
  private final Spec spec;
  private final Stack stack;
  private final AthenzFacts facts;
  private final AthenzFacts.Agent agent;
  private final Section zts;
  private final String identity;

  AthenzChecks(Spec spec, Stack stack, AthenzFacts facts) {
    this.spec = spec;
    this.stack = stack;
    this.facts = facts;
    this.agent = AthenzIdentity.agent(spec, facts);
    this.zts = spec.section("zts");
    this.identity = AthenzIdentity.name(spec);
  }

  List<Check> all() {
    List<Check> checks = new ArrayList<>(byRules());
    checks.addAll(byReader());
    return checks;
  }

  private List<Check> byRules() {
    List<Check> checks = new ArrayList<>();
    checks.add(
        byRules(
            "`{}` has at most {} characters, so an IAM role can have this name."
                + (AthenzFiles.extendsTrust(spec)
                    ? ""
                    : " Only the role of the tasks may assume it, and it permits nothing else."),
            identity,
            facts.roleNameLength()));
    checks.add(
        byRules(
            "The agent is the one for {}, `{}`, and its settings name the one account {}.",
            agent.launchType().equals("EC2") ? "container instances" : "Fargate",
            agent.directory(),
            spec.location().accountId()));
    checks.add(
        byRules(
            "Certificates live for {} days there, and are renewed every {} minutes.",
            agent.certificateDays(),
            spec.section("agent").number("refresh_interval")));
    checks.add(
        byRules(
            "The tasks are let out to ZTS on port {} and to AWS, STS among it, on port 443.",
            zts.number("port")));
    checks.add(
        byRules(
            "The application sees the certificates, which lie on a volume of its task, but can't"
                + " change them."));
    return checks;
  }

  private List<Check> byReader() {
    List<Check> checks = new ArrayList<>();
    checks.add(
        byReader(
            "The domain `{}` is in Athenz, account {} is registered with it, and the provider may"
                + " launch its service `{}`. `sh {}` sees to account and service, the former with"
                + " the rights of a system administrator of Athenz.",
            spec.root().text("domain"),
            spec.location().accountId(),
            spec.root().text("service"),
            AthenzFiles.SET_UP));
    checks.add(
        byReader(
            "The administrators of Athenz have set up the provider `{}`, and `{}` is what they set"
                + " as `athenz.zts.aws_dns_suffix`.",
            AthenzIdentity.provider(spec, facts),
            String.join(", ", zts.texts("dns_domains"))));
    for (AthenzIdentity.RoleCertificate each : AthenzIdentity.roleCertificates(spec)) {
      checks.add(byReader("`{}` is a member of the role `{}`.", identity, each.role()));
    }
    checks.addAll(ofImages());
    checks.addAll(ofNetwork());
    if (AthenzFiles.preparesInstances(spec)) {
      checks.add(
          byReader(
              "The container instances started with the settings of `{}`, which `{}` writes, and"
                  + " with a hop limit of {} for their metadata; their ECS agent is {} or newer.",
              AthenzFiles.INSTANCE_SETTINGS,
              AthenzFiles.USER_DATA,
              facts.metadataHops(),
              facts.ecsAgentVersion()));
    }
    return checks;
  }

  private List<Check> ofImages() {
    List<Check> checks = new ArrayList<>();
    String siad = ImageSection.image(ImageSection.named(spec, "agent.image"));
    if (zts.flag("private_ca")) {
      checks.add(
          byReader(
              "The certificate of the CA of ZTS, in PEM, is in `{}/zts-ca.pem`, from where it gets"
                  + " into the agent's image.",
              AthenzFiles.DIRECTORY));
    }
    checks.add(
        byReader(
            "The agent's image is built and in its registry: `docker build --platform linux/amd64"
                + " --tag {} {}`, then `docker push {}`.",
            siad,
            AthenzFiles.DIRECTORY,
            siad));
    checks.add(
        spec.section("task").has("user_id")
            ? byReader(
                "The image `{}` is in its registry, and its program runs as user {} with group {},"
                    + " to which the private key belongs.",
                ImageSection.image(spec),
                spec.section("task").number("user_id"),
                facts.keyGroupId())
            : byReader(
                "The image `{}` is in its registry, and its user is root or has the group {}:"
                    + " nobody else can read the private key. Otherwise give the user's number as"
                    + " `task.user_id` in the spec.",
                ImageSection.image(spec),
                facts.keyGroupId()));
    for (Section registry : spec.section("secrets").optional("registry").stream().toList()) {
      checks.add(
          byReader(
              registry.has("create")
                  ? "You have a sign-in to the registries outside of Amazon ECR."
                  : "The secret for the registry has the keys `username` and `password`, which open"
                      + " the registries outside of Amazon ECR."));
    }
    return checks;
  }

  private List<Check> ofNetwork() {
    List<Check> checks = new ArrayList<>();
    if (stack.network() instanceof Network.Existing) {
      checks.add(
          byReader(
              "The route tables of the private subnets lead to a NAT gateway and to no internet"
                  + " gateway, and on either way to `{}`.",
              zts.text("host")));
    } else if (stack.network() instanceof Network.Created created && created.natZones().isEmpty()) {
      checks.add(
          byReader(
              "The VPC is going to be connected to the network of `{}`, and its name can be looked"
                  + " up from there.",
              zts.text("host")));
    }
    checks.add(
        byReader(
            "ZTS at `{}` answers on port {} to the addresses with which tasks arrive.",
            zts.text("host"),
            zts.number("port")));
    return checks;
  }

  private static Check byRules(String form, Object... values) {
    return new Check(Where.VALIDATE, Prose.of(form, values));
  }

  private static Check byReader(String form, Object... values) {
    return new Check(Where.READER, Prose.of(form, values));
  }
}
