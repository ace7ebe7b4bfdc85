package dev.ecsmith.cli;

import dev.ecsmith.generator.SpecCheck;
import dev.ecsmith.generator.spec.CertificateFiles;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.rule.Judged;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.yaml.YamlReader;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** Reads the spec that a caller names. */
final class SpecFile {
  private SpecFile() {}

  /**
   * @param argument a file, or {@code -} for stdin
   * @param stdinName what reports call stdin
   * @throws CallException where it can't be read as text
   */
  static Document read(String argument, String stdinName, Session session) throws IOException {
    if (argument.equals("-")) {
      return YamlReader.read(stdinName, TextInput.read(session.in(), stdinName));
    }
    return YamlReader.read(argument, TextInput.read(session.resolve(argument), argument));
  }

  /** A spec with all that is said of it, and after it the certificates that it names as files. */
  static List<Judged> judged(
      SpecCheck.Outcome outcome,
      Document document,
      Predicate<? super RuleInfo> wanted,
      Session session) {
    Judged spec = new Judged(document, outcome.verdict());
    List<CertificateFiles> certificates =
        outcome.understood().map(SpecCheck.Understood::certificateFiles).orElse(List.of());
    return certificates.isEmpty()
        ? List.of(spec)
        : new SpecCertificates(session, wanted).judge(spec, certificates);
  }
}
