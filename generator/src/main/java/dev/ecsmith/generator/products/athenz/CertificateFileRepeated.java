package dev.ecsmith.generator.products.athenz;

import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The agent puts all certificates into one directory, and asks for each role once. */
final class CertificateFileRepeated implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "certificate-file-repeated",
          Severity.ERROR,
          "Two certificates would have one file, or a role would have two",
          "https://github.com/AthenZ/athenz/blob/master/libs/go/sia/util/util.go");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    Map<String, String> owners = new HashMap<>();
    owners.put(AthenzIdentity.certificateName(spec), "the service itself");
    owners.put(AthenzIdentity.CA_NAME, "the CA");
    Set<String> roles = new HashSet<>();
    for (AthenzIdentity.RoleCertificate each : AthenzIdentity.roleCertificates(spec)) {
      Section section = each.section();
      if (!roles.add(each.role())) {
        findings.add(
            section.at("role"),
            "The role `" + each.role() + "` is named twice.",
            "Remove one of the two; a role has one certificate.");
        continue;
      }
      String owner = owners.putIfAbsent(each.file(), "`" + each.role() + "`");
      if (owner != null) {
        findings.add(
            section.at(section.has("file") ? "file" : "role"),
            "The certificate of `"
                + each.role()
                + "` would overwrite that of "
                + owner
                + " in `"
                + each.file()
                + "`.",
            "Give it another name in `file`.");
      }
    }
  }
}
