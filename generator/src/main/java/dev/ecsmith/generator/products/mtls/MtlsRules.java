package dev.ecsmith.generator.products.mtls;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.generator.spec.rules.SectionRules;
import dev.ecsmith.schemas.MtlsFacts;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;

/** The rules that specs of mutual TLS are judged by. */
final class MtlsRules {
  private static final String SECRET = "client_certificate";

  private MtlsRules() {}

  /** Those that products share, and its own. */
  static List<Rule<Spec>> all(MtlsFacts facts) {
    return Stream.of(
            SectionRules.ofStack(),
            SectionRules.ofNetwork(),
            SectionRules.ofWayOut(MtlsRules::repositories),
            SectionRules.ofDomain(MtlsService::hosts),
            SectionRules.ofEnvironment(MtlsTask.OWN_VARIABLES),
            SectionRules.ofSize(),
            SectionRules.ofImages(MtlsRules::images),
            SectionRules.ofSecrets(MtlsRules::secrets),
            own(facts))
        .flatMap(List::stream)
        .toList();
  }

  private static List<Rule<Spec>> own(MtlsFacts facts) {
    return List.of(
        new CallerUnknown(),
        new CertificateOutlivesAuthority(facts),
        new CertificateWithoutAuthority(),
        new ClientCertificateLongLived(facts),
        new CommonNameTooLong(facts),
        new MtlsKeyWithoutEffect(),
        new RootAuthorityIssuesCertificates(),
        new ServiceRepeated());
  }

  private static List<Section> images(Spec spec) {
    return Stream.concat(
            Stream.of(spec.section("base_image")),
            MtlsService.of(spec).stream().map(service -> service.section().section("image")))
        .toList();
  }

  /** Those that are created lie where the stack does. */
  private static List<Entry<String, Section>> repositories(Spec spec) {
    return MtlsService.of(spec).stream()
        .map(service -> service.section().section("image"))
        .filter(image -> image.has("repository"))
        .map(image -> Map.entry("image", image))
        .toList();
  }

  private static List<Entry<String, Node>> secrets(Spec spec) {
    return MtlsService.of(spec).stream()
        .filter(service -> service.section().has(SECRET))
        .map(service -> Map.entry(service.name(), service.section().at(SECRET)))
        .toList();
  }
}
