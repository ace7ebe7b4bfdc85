package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.products.Blueprint.Companion;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.stack.CertificateAuthority.Algorithm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The images of the services, and the scripts that make certificates and try them out. */
final class MtlsFiles {
  static final String BUILD = "scripts/build-images.sh";
  static final String ISSUE = "scripts/issue-client-certificates.sh";
  static final String REQUEST = "scripts/request-client-certificates.sh";
  static final String TEST = "scripts/test-mtls.sh";

  private static final String TEMPLATES = "companions/mtls-alb/";

  private final Spec spec;
  private final List<MtlsService> services;

  MtlsFiles(Spec spec) {
    this.spec = spec;
    this.services = MtlsService.of(spec);
  }

  /**
   * A common name that may call a service.
   *
   * @param pattern a regular expression that matches the name and nothing else
   */
  public record Caller(String name, String pattern) {
    static Caller of(String name) {
      return new Caller(name, name.replaceAll("[.*]", "[$0]"));
    }
  }

  /** A service with the name on its client certificate. */
  public record Client(String service, String commonName, String secret) {}

  /**
   * A call that the test makes.
   *
   * @param status of the answer
   */
  public record Call(String caller, String url, int status) {}

  List<Companion> all() {
    List<Companion> files = new ArrayList<>();
    files.add(file("images/entrypoint.sh", "entrypoint.sh.ftl", Map.of()));
    files.add(file("images/check.sh", "check.sh.ftl", Map.of()));
    for (MtlsService service : services) {
      MtlsImage image = MtlsImage.of(spec, service);
      files.add(
          file("images/" + service.name() + "/Dockerfile", "image.dockerfile.ftl", image(service)));
      files.add(file("images/" + service.name() + "/nginx.conf", "nginx.conf.ftl", nginx(service)));
      files.add(
          file(
              "buildspec-" + service.name() + ".yml", "buildspec.yml.ftl", Map.of("image", image)));
    }
    files.add(
        file(
            BUILD,
            "build-images.sh.ftl",
            Map.of("images", services.stream().map(each -> MtlsImage.of(spec, each)).toList())));
    files.add(certificates());
    if (spec.section("task").flag("execute_command")) {
      files.add(file(TEST, "test-mtls.sh.ftl", test()));
    }
    return files;
  }

  private Map<String, Object> image(MtlsService service) {
    Section base = spec.section("base_image");
    return Map.of(
        "service",
        service.name(),
        "base",
        base.text("repository") + ":" + base.text("tag"),
        "port",
        spec.section("task").number("port"));
  }

  private Map<String, Object> nginx(MtlsService service) {
    return Map.of(
        "service",
        service.name(),
        "callers",
        service.callers(services).stream().map(Caller::of).toList(),
        "port",
        spec.section("task").number("port"),
        "healthPath",
        spec.section("health").text("path"));
  }

  private Companion certificates() {
    List<Client> clients =
        services.stream()
            .map(service -> new Client(service.name(), service.host(), service.secretId(spec)))
            .toList();
    Section ca = spec.section("ca");
    if (ca.has("external")) {
      return file(REQUEST, "request-client-certificates.sh.ftl", Map.of("clients", clients));
    }
    Section authority = ca.section(ca.has("create") ? "create" : "existing");
    return file(
        ISSUE,
        "issue-client-certificates.sh.ftl",
        Map.of(
            "region",
            spec.location().region(),
            "authority",
            ca.has("existing") ? authority.text("arn") : "",
            "template",
            "arn:"
                + spec.location().partition()
                + ":acm-pca:::template/EndEntityClientAuthCertificate/V1",
            "signingAlgorithm",
            Algorithm.named(authority.text("key_algorithm")).signature(),
            "days",
            spec.section("client_certificates").number("days"),
            "clients",
            clients));
  }

  /**
   * Every service calls every one that lets it in, and itself where nobody else would refuse it.
   */
  private Map<String, Object> test() {
    List<Call> calls = new ArrayList<>();
    for (MtlsService caller : services) {
      for (MtlsService called : services) {
        boolean mayCall = called.callers(services).contains(caller.host());
        calls.add(new Call(caller.name(), called.url() + "/", mayCall ? 200 : 403));
      }
    }
    Section cluster = spec.section("cluster");
    return Map.of(
        "region",
        spec.location().region(),
        "cluster",
        cluster.section(cluster.has("existing") ? "existing" : "create").text("name"),
        "container",
        spec.section("task").text("container_name"),
        "calls",
        calls);
  }

  private static Companion file(String path, String template, Map<String, Object> model) {
    return new Companion.Templated(path, TEMPLATES + template, model);
  }
}
