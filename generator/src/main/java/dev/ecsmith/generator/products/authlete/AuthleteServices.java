package dev.ecsmith.generator.products.authlete;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.schemas.AuthleteFacts;
import java.util.List;
import java.util.Optional;

/** The sections {@code services} and {@code valkey}: what the playbook will run. */
final class AuthleteServices {
  private static final String VALKEY = "valkey";

  private final Spec spec;
  private final AuthleteFacts facts;

  AuthleteServices(Spec spec, AuthleteFacts facts) {
    this.spec = spec;
    this.facts = facts;
  }

  /**
   * A service behind an Application Load Balancer.
   *
   * @param protocol in which the load balancer speaks to the container
   */
  record Service(
      AuthleteFacts.Service facts,
      String hostname,
      int port,
      String protocol,
      String healthPath,
      String healthMatcher) {
    /** Under which spec, Terraform and playbook name it. */
    String key() {
      return facts.key();
    }
  }

  /** The cache, which listens on a port as a user. */
  record Valkey(int port, int uid, int gid) {}

  /** In the guide's order. */
  List<Service> all() {
    return facts.services().stream().map(this::service).toList();
  }

  Service named(String key) {
    return all().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
  }

  /** Empty where Authlete runs without it. */
  Optional<Valkey> valkey() {
    return spec.section(VALKEY)
        .optional("create")
        .map(
            create ->
                new Valkey(create.number("port"), create.number("uid"), create.number("gid")));
  }

  /** The images that the playbook copies, with the tags of the spec where these are approved. */
  List<AuthleteFacts.Image> images() {
    Section tags = spec.section("images").section("tags");
    return facts.images().stream()
        .filter(image -> !image.withValkeyAlone() || valkey().isPresent())
        .map(image -> image.tagged(tags.optionalText(image.name()).orElse(image.tag())))
        .toList();
  }

  /** The registry to which the playbook copies them. */
  String registry() {
    return spec.location().imageRegistry();
  }

  /** The repository of an image there. */
  String repository(AuthleteFacts.Image image) {
    return AuthleteCluster.name(spec) + "/" + image.name();
  }

  private Service service(AuthleteFacts.Service of) {
    Section section = spec.section("services").section(of.key());
    return new Service(
        of,
        section.text("hostname"),
        section.number("port"),
        section.text("protocol"),
        section.text("health_path"),
        section.text("health_matcher"));
  }
}
