package dev.ecsmith.generator.products.ztrust;

import dev.ecsmith.generator.products.Guide.Check;
import dev.ecsmith.generator.products.Guide.Where;
import dev.ecsmith.generator.products.Prose;
import dev.ecsmith.generator.spec.ImageSection;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.Network;
import dev.ecsmith.generator.stack.Secret;
import dev.ecsmith.generator.stack.Stack;
import dev.ecsmith.schemas.ZtrustFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who sees to which prerequisite of ZTrust SSO, for the README of a stack. */
final class ZtrustChecks {
  private static final String ANY_CERTIFICATE =
      "The load balancer does not check it, so one of your own making will do; one of ACM will not,"
          + " as its key can't leave ACM.";

  private final Spec spec;
  private final Stack stack;
  private final ZtrustDatabase database;
  private final Section task;
  private final Section rabbitmq;

  ZtrustChecks(Spec spec, Stack stack, ZtrustFacts facts) {
    this.spec = spec;
    this.stack = stack;
    this.database = new ZtrustDatabase(spec, facts);
    this.task = spec.section("task");
    this.rabbitmq = spec.section("rabbitmq");
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
            "A task has {} CPU units and {} MiB, which covers what the vendor asks for at start-up"
                + " and under standard load.",
            task.number("cpu"),
            task.number("memory")));
    checks.add(
        byRules(
            "{} {} is a database that the vendor supports, and `ZT_DB` and the prefix of"
                + " `ZT_DB_URL` fit it.",
            database.support().title(),
            database.version()));
    if (!stack.database().isEmpty() && !stack.database().orElseThrow().aurora()) {
      checks.add(
          byRules(
              "The database's storage is enough for {} users.",
              spec.section("database").number("users_expected")));
    }
    checks.add(byRules("The image has a tag of its own, `{}`.", spec.section("image").text("tag")));
    checks.add(
        byRules(
            "The container `{}` and its port {} are the same in the task definition, the service,"
                + " the target group and the security groups.",
            task.text("container_name"),
            task.number("port")));
    checks.add(
        byRules("The execution role may read the secrets that the task names, and no others."));
    if (task.number("desired_count") > 1) {
      checks.add(
          byRules(
              task.flag("clustering")
                  ? "Several tasks run, and the spec says that they share sessions."
                  : "Several tasks run without sharing sessions, and the spec accepts it."));
    }
    checks.add(
        byRules(
            "RabbitMQ is to be version {} with {} GB of disk, and not Amazon MQ, which has no MQTT"
                + " for it.",
            rabbitmq.text("version"),
            rabbitmq.number("disk_gb")));
    return checks;
  }

  private List<Check> byReader() {
    List<Check> checks = new ArrayList<>();
    if (stack.network() instanceof Network.Existing) {
      checks.add(
          byReader(
              "The route tables of the public subnets lead to an internet gateway, those of the"
                  + " private subnets to a NAT gateway and to no internet gateway. Without a way out"
                  + " no task can pull `{}`.",
              spec.section("image").text("repository")));
    }
    checks.addAll(ofSecrets());
    if (stack.database().isEmpty()) {
      checks.add(
          byReader(
              "The database at `{}` answers on port {} to the private subnets: its firewall lets"
                  + " them in, and there is a route in both directions.",
              spec.section("database").section("hosting").section("external").text("host"),
              database.port()));
      checks.add(
          byReader(
              "It has a database named `{}` and a user who may create and change tables in it, and"
                  + " the secret for the database holds that user's sign-in.",
              spec.section("database").text("name")));
    }
    checks.add(
        byReader(
            "RabbitMQ {} runs on a server of its own with {} GB of disk, and phones reach its port"
                + " {}: see `{}`.",
            rabbitmq.text("version"),
            rabbitmq.number("disk_gb"),
            rabbitmq.number("mqtts_port"),
            ZtrustRabbitmq.CHECKLIST));
    checks.add(
        task.sections("egress").isEmpty()
            ? byReader(
                "The tasks reach RabbitMQ: they are let out on port 443 and to the database only,"
                    + " so name its address and port under `task.egress` in the spec, and generate"
                    + " these files again.")
            : byReader("The address and port of RabbitMQ are under `task.egress` in the spec."));
    return checks;
  }

  /** What lies in a secret is known to nobody else; what shall lie there must be at hand. */
  private List<Check> ofSecrets() {
    List<Check> checks = new ArrayList<>();
    checks.add(
        secret("tls").filter(Secret::created).isPresent()
            ? byReader(
                "You have a certificate and its key for the containers, both in PEM, and the"
                    + " certificate has not expired. {}",
                ANY_CERTIFICATE)
            : byReader(
                "The secret for TLS has the keys `tls.crt` and `tls.key`, both in PEM; they belong"
                    + " together, and the certificate has not expired. {}",
                ANY_CERTIFICATE));
    checks.add(
        secret("registry")
            .map(
                registry ->
                    registry.created()
                        ? byReader(
                            "You have a sign-in to the registry with which the image `{}` can be"
                                + " pulled.",
                            image())
                        : byReader(
                            "The secret for the registry has the keys `username` and `password`,"
                                + " and with them the image `{}` can be pulled.",
                            image()))
            .orElseGet(() -> byReader("The image `{}` is in the registry.", image())));
    Stream.of("database", "admin")
        .flatMap(label -> secret(label).stream())
        .filter(secret -> !secret.created())
        .forEach(
            secret ->
                checks.add(
                    byReader(
                        "The secret `{}` of the spec has the keys `username` and `password`.",
                        secret.label())));
    return checks;
  }

  private Optional<Secret> secret(String label) {
    return stack.secrets().stream().filter(secret -> secret.label().equals(label)).findFirst();
  }

  private String image() {
    return ImageSection.image(spec);
  }

  private static Check byRules(String form, Object... values) {
    return new Check(Where.VALIDATE, Prose.of(form, values));
  }

  private static Check byReader(String form, Object... values) {
    return new Check(Where.READER, Prose.of(form, values));
  }
}
