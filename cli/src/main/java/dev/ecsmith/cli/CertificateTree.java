package dev.ecsmith.cli;

import dev.ecsmith.validator.certificate.Certificate;
import dev.ecsmith.validator.certificate.CertificateChain;
import dev.ecsmith.validator.certificate.Extensions;
import dev.ecsmith.validator.certificate.GeneralName;
import dev.ecsmith.validator.certificate.KeyUsage;
import dev.ecsmith.validator.certificate.Origin;
import dev.ecsmith.validator.certificate.PrivateKey;
import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.report.Palette;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Shows certificates to a person: a chain from its leaf up, a bundle from its roots down, and what
 * belongs to neither.
 */
final class CertificateTree {
  private static final int SHOWN_NAMES = 20;
  private static final int VERSION_WITH_EXTENSIONS = 3;

  private final Palette palette;
  private final Writer out;
  private final Instant now;

  CertificateTree(Session session) {
    this.palette = session.palette();
    this.out = session.out();
    this.now = session.clock().instant();
  }

  void print(CertificateChain chain) throws IOException {
    if (chain.path().isEmpty()) {
      for (Certificate root : chain.all().stream().filter(each -> isTop(each, chain)).toList()) {
        printDown(root, "", "", chain, new ArrayList<>());
      }
    } else {
      printUp(chain.trustedPath());
      for (Certificate stranger : chain.strangers()) {
        line("", palette.strong(InvisibleText.escape(stranger.name())) + " (not in the chain)");
        details(stranger, "  ");
      }
    }
    for (PrivateKey key : chain.keys()) {
      line("", palette.strong("private key"));
      detail("  ", "key", label(key, chain));
      detail("  ", "stands in", place(key.origin()));
    }
    if (!chain.all().isEmpty() || !chain.keys().isEmpty()) {
      out.append('\n');
    }
  }

  private void printUp(List<Certificate> path) throws IOException {
    String indent = "";
    for (int i = 0; i < path.size(); i++) {
      boolean last = i + 1 == path.size();
      String title = palette.strong(InvisibleText.escape(path.get(i).name()));
      line(indent, i == 0 ? title : palette.faint("└─ issued by ") + title);
      indent += i == 0 ? "" : "   ";
      details(path.get(i), indent + palette.faint(last ? "   " : "│  "));
    }
  }

  private void printDown(
      Certificate certificate,
      String indent,
      String branch,
      CertificateChain chain,
      List<Certificate> shown)
      throws IOException {
    shown.add(certificate);
    line(indent + palette.faint(branch), palette.strong(InvisibleText.escape(certificate.name())));
    List<Certificate> below =
        chain.all().stream()
            .filter(each -> !shown.contains(each))
            .filter(each -> isBelow(each, certificate))
            .toList();
    String margin = indent + palette.faint(margin(branch));
    details(certificate, margin + palette.faint(below.isEmpty() ? "   " : "│  "));
    for (int i = 0; i < below.size(); i++) {
      boolean last = i + 1 == below.size();
      printDown(below.get(i), margin, last ? "└─ " : "├─ ", chain, shown);
    }
  }

  private static String margin(String branch) {
    return switch (branch) {
      case "" -> "";
      case "├─ " -> "│  ";
      default -> "   ";
    };
  }

  private static boolean isTop(Certificate certificate, CertificateChain chain) {
    return chain.all().stream().noneMatch(each -> isBelow(certificate, each));
  }

  private static boolean isBelow(Certificate certificate, Certificate issuer) {
    return !certificate.isSameAs(issuer)
        && !certificate.isSelfIssued()
        && certificate.namesAsIssuer(issuer);
  }

  private void details(Certificate certificate, String indent) throws IOException {
    Extensions extensions = certificate.extensions();
    detail(indent, "subject", certificate.subject().text());
    detail(indent, "issuer", certificate.isSelfSigned() ? "itself" : certificate.issuer().text());
    if (!extensions.names().isEmpty()) {
      detail(indent, "names", names(extensions.names()));
    }
    detail(indent, "valid", validity(certificate));
    detail(
        indent,
        "key",
        certificate.key().label() + ", signed with " + certificate.signature().name());
    detail(indent, "use", use(certificate));
    detail(indent, "serial", certificate.serial());
    detail(indent, "SHA-256", certificate.sha256());
    detail(indent, "SHA-1", certificate.sha1());
    detail(indent, "stands in", place(certificate.origin()));
  }

  private static String names(List<GeneralName> names) {
    String shown =
        names.stream()
            .limit(SHOWN_NAMES)
            .map(GeneralName::toString)
            .collect(Collectors.joining(", "));
    int more = names.size() - SHOWN_NAMES;
    return more > 0 ? shown + " and " + more + " more" : shown;
  }

  private String validity(Certificate certificate) {
    String dates = day(certificate.notBefore()) + " to " + day(certificate.notAfter());
    if (certificate.notBefore().isAfter(now)) {
      return dates + ", not yet";
    }
    long left = Duration.between(now, certificate.notAfter()).toDays();
    return certificate.notAfter().isBefore(now)
        ? dates + ", ended"
        : dates + ", " + left + (left == 1 ? " day" : " days") + " left";
  }

  private static String day(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static String use(Certificate certificate) {
    Extensions extensions = certificate.extensions();
    List<String> uses = new ArrayList<>();
    if (certificate.version() < VERSION_WITH_EXTENSIONS) {
      uses.add("X.509 version " + certificate.version());
    }
    uses.add(authority(extensions));
    extensions
        .keyUsage()
        .ifPresent(usages -> usages.stream().sorted().map(KeyUsage::label).forEach(uses::add));
    extensions.extendedKeyUsage().ifPresent(all -> all.stream().sorted().forEach(uses::add));
    return String.join(", ", uses);
  }

  private static String authority(Extensions extensions) {
    if (!extensions.authority()) {
      return "no CA";
    }
    if (extensions.pathLength().isEmpty()) {
      return "CA";
    }
    int most = extensions.pathLength().getAsInt();
    return switch (most) {
      case 0 -> "CA with no CA below it";
      case 1 -> "CA with at most 1 CA below it";
      default -> "CA with at most " + most + " CAs below it";
    };
  }

  private static String label(PrivateKey key, CertificateChain chain) {
    String encrypted = key.encrypted() ? ", encrypted" : "";
    if (key.publicKey().isEmpty()) {
      return key.form() + encrypted;
    }
    String owner =
        chain.all().stream()
            .filter(each -> each.key().isSameAs(key.publicKey().get()))
            .findFirst()
            .map(each -> ", that of " + each.name())
            .orElse(", that of no certificate here");
    return key.publicKey().get().label() + owner + " (" + key.form() + encrypted + ")";
  }

  private static String place(Origin origin) {
    String file = origin.document().file();
    boolean text = !origin.document().text().isEmpty();
    return text ? file + ":" + origin.document().position(origin.range().start()).line() : file;
  }

  private void detail(String indent, String name, String value) throws IOException {
    line(indent, palette.faint(String.format("%-10s", name)) + InvisibleText.escape(value));
  }

  private void line(String indent, String text) throws IOException {
    out.append(indent).append(text).append('\n');
  }
}
