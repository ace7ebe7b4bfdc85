package dev.ecsmith.cli;

import dev.ecsmith.generator.spec.CertificateFiles;
import dev.ecsmith.generator.spec.CertificateFiles.Named;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.CertificateFile;
import dev.ecsmith.validator.certificate.CertifiedHost;
import dev.ecsmith.validator.certificate.Origin;
import dev.ecsmith.validator.certificate.Unread;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.rule.Judged;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rule.Verdict;
import dev.ecsmith.validator.rules.certificate.CertificateRules;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Opens the certificates that a spec names, and judges them as {@code certs} does. What can't be
 * opened is told at the place where the spec names it.
 */
final class SpecCertificates {
  private final Session session;
  private final List<Rule<CertificateChain>> rules;
  private final CertificateInput input = new CertificateInput(Optional.empty(), "");
  private final Map<String, CertificateFile> opened = new HashMap<>();
  private final List<Unread> unread = new ArrayList<>();
  private Document spec;

  SpecCertificates(Session session, Predicate<? super RuleInfo> wanted) {
    this.session = session;
    this.rules = Rule.only(CertificateRules.all(), wanted);
  }

  /**
   * The spec with all that is said of it and of the files, and after it the files. What is said of
   * a file that several certificates share is said once.
   */
  List<Judged> judge(Judged ofSpec, List<CertificateFiles> all) {
    spec = ofSpec.document();
    Verdict verdict = ofSpec.verdict();
    for (CertificateFiles each : all) {
      verdict = verdict.and(Verdict.of(rules, chain(each), spec));
    }
    List<Judged> judged =
        new ArrayList<>(
            List.of(
                new Judged(
                    spec,
                    new Verdict(
                        verdict.findings().stream().distinct().toList(), verdict.skipped()))));
    opened.values().stream()
        .map(CertificateFile::document)
        .sorted((one, other) -> one.file().compareTo(other.file()))
        .forEach(document -> judged.add(new Judged(document, Verdict.SILENCE)));
    return judged;
  }

  private CertificateChain chain(CertificateFiles files) {
    unread.clear();
    return CertificateChain.of(
        new CertificateChain.Parts(
            open(files.chain()).stream().toList(),
            files.key().flatMap(this::open),
            files.usage(),
            files.hosts().stream().flatMap(host -> CertifiedHost.of(host).stream()).toList(),
            files.trusted().flatMap(this::open),
            unread,
            session.clock().instant()));
  }

  private Optional<CertificateFile> open(Named named) {
    String name = name(named.path());
    try {
      Path file = session.resolve(name);
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw FileFault.reading(name, "it is no ordinary file");
      }
      CertificateFile read = opened.containsKey(name) ? opened.get(name) : input.read(file, name);
      opened.put(name, read);
      return Optional.of(read);
    } catch (CallException | InvalidPathException e) {
      unread.add(new Unread(name, reason(e.getMessage(), name), origin(named.at())));
      return Optional.empty();
    }
  }

  /** The complaint without the words that the finding has already. */
  private static String reason(String complaint, String name) {
    String start = "Can't read '" + name + "': ";
    return complaint.startsWith(start)
        ? complaint.substring(start.length(), complaint.length() - 1)
        : "its name is none";
  }

  /** As the caller would write it: below the folder of the spec. */
  private String name(String path) {
    int slash = spec.file().lastIndexOf('/');
    return slash < 0 ? path : spec.file().substring(0, slash + 1) + path;
  }

  private Origin origin(Node at) {
    return new Origin(spec, at.range(), at.pointer());
  }
}
