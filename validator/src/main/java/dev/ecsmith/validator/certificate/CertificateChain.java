package dev.ecsmith.validator.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What rules look at: the certificates in one or more files that belong together, and what they are
 * for.
 *
 * <p>Of a chain, the leaf is the certificate of the server or client, and the path leads from it to
 * its issuer and on, as far as issuers are among the files.
 */
public final class CertificateChain {
  /** Longer ones are refused anyhow, and take time. */
  private static final int LONGEST_PATH = 32;

  /** Certificates of one name, of which the signer is looked for. */
  private static final int MOST_CANDIDATES = 64;

  /**
   * What a chain is made of.
   *
   * @param files together one chain, in this order
   * @param keyFile where the key lies, if it lies elsewhere
   * @param hosts that the certificate has to be for
   * @param trusted the bundle against which a client is verified
   * @param unread files that belong to it and couldn't be read
   * @param now the moment for which dates are judged
   */
  public record Parts(
      List<CertificateFile> files,
      Optional<CertificateFile> keyFile,
      Usage usage,
      List<CertifiedHost> hosts,
      Optional<CertificateFile> trusted,
      List<Unread> unread,
      Instant now) {
    public Parts {
      files = List.copyOf(files);
      hosts = List.copyOf(hosts);
      unread = List.copyOf(unread);
    }
  }

  private final Parts parts;
  private final List<Certificate> all;
  private final List<Certificate> repeated;
  private final List<PrivateKey> keys;
  private final Optional<Certificate> leaf;
  private final List<Certificate> path;

  private CertificateChain(Parts parts) {
    this.parts = parts;
    List<Certificate> distinct = new ArrayList<>();
    List<Certificate> again = new ArrayList<>();
    parts.files().stream()
        .flatMap(file -> file.certificates().stream())
        .forEach(each -> (distinct.stream().anyMatch(each::isSameAs) ? again : distinct).add(each));
    this.all = List.copyOf(distinct);
    this.repeated = List.copyOf(again);
    List<PrivateKey> found = new ArrayList<>();
    parts.files().forEach(file -> found.addAll(file.keys()));
    parts.keyFile().ifPresent(file -> found.addAll(file.keys()));
    this.keys = List.copyOf(found);
    this.leaf = parts.usage().isChain() ? findLeaf().filter(this::isCertain) : Optional.empty();
    this.path = leaf.map(this::pathFrom).orElse(List.of());
  }

  public static CertificateChain of(Parts parts) {
    return new CertificateChain(parts);
  }

  /**
   * The same with other certificates in the place of all, in one file.
   *
   * @param certificates some of these
   */
  public CertificateChain of(List<Certificate> certificates) {
    CertificateFile first = parts.files().get(0);
    CertificateFile whole =
        new CertificateFile(
            first.document(),
            CertificateFile.Encoding.PEM,
            certificates,
            parts.files().stream().flatMap(file -> file.keys().stream()).toList(),
            parts.files().stream().flatMap(file -> file.faults().stream()).toList(),
            first.others(),
            first.access());
    return of(
        new Parts(
            List.of(whole),
            parts.keyFile(),
            parts.usage(),
            parts.hosts(),
            parts.trusted(),
            parts.unread(),
            parts.now()));
  }

  public List<CertificateFile> files() {
    return parts.files();
  }

  /** Where the key lies, if it lies elsewhere. */
  public Optional<CertificateFile> keyFile() {
    return parts.keyFile();
  }

  /** All that were read: those of the chain, that of the key, and the bundle. */
  public List<CertificateFile> allFiles() {
    List<CertificateFile> files = new ArrayList<>(parts.files());
    parts.keyFile().ifPresent(files::add);
    parts.trusted().ifPresent(files::add);
    return files;
  }

  public Usage usage() {
    return parts.usage();
  }

  public List<CertifiedHost> hosts() {
    return parts.hosts();
  }

  public List<Unread> unread() {
    return parts.unread();
  }

  public Instant now() {
    return parts.now();
  }

  /** Each certificate once, in the order of the files. */
  public List<Certificate> all() {
    return all;
  }

  /** Those that stood before already. */
  public List<Certificate> repeated() {
    return repeated;
  }

  /** Of all files. */
  public List<PrivateKey> keys() {
    return keys;
  }

  /** Empty where the files are for no chain, or hold no certificate. */
  public Optional<Certificate> leaf() {
    return leaf;
  }

  /** From the leaf on, each followed by its issuer; empty without a leaf. */
  public List<Certificate> path() {
    return path;
  }

  /** The certificates of the bundle, or else of no file. */
  public List<Certificate> trusted() {
    return parts.trusted().map(CertificateFile::certificates).orElse(List.of());
  }

  public boolean hasTrusted() {
    return parts.trusted().isPresent();
  }

  /** The path from the leaf, continued in the bundle against which it is verified. */
  public List<Certificate> trustedPath() {
    if (path.isEmpty() || trusted().isEmpty()) {
      return path;
    }
    List<Certificate> pool = new ArrayList<>(all);
    pool.addAll(trusted());
    return path(path.get(0), pool);
  }

  /** Each certificate of the files once, and those of the bundle that the path leads over. */
  public List<Certificate> allUsed() {
    List<Certificate> used = new ArrayList<>(all);
    trustedPath().stream()
        .filter(each -> all.stream().noneMatch(each::isSameAs))
        .forEach(used::add);
    return used;
  }

  /** Those that the path doesn't lead over. */
  public List<Certificate> strangers() {
    return path.isEmpty()
        ? List.of()
        : all.stream().filter(each -> path.stream().noneMatch(each::isSameAs)).toList();
  }

  /** From a certificate up, over issuers among the same files. */
  public List<Certificate> pathFrom(Certificate first) {
    return path(first, all);
  }

  private Optional<Certificate> findLeaf() {
    Optional<Certificate> ofKey =
        keys.stream()
            .flatMap(key -> key.publicKey().stream())
            .flatMap(key -> all.stream().filter(each -> each.key().isSameAs(key)))
            .filter(each -> !issuesAny(each))
            .findFirst();
    if (ofKey.isPresent()) {
      return ofKey;
    }
    Optional<Certificate> noAuthority = first(each -> !each.isAuthority() && !issuesAny(each));
    return noAuthority.or(() -> first(each -> !issuesAny(each))).or(() -> all.stream().findFirst());
  }

  /** Where some of a file can't be read, a CA is hardly what the file begins with. */
  private boolean isCertain(Certificate certificate) {
    return !certificate.isAuthority()
        || parts.files().stream().allMatch(file -> file.faults().isEmpty());
  }

  private Optional<Certificate> first(Predicate<Certificate> wanted) {
    return all.stream().filter(wanted).findFirst();
  }

  private boolean issuesAny(Certificate issuer) {
    return all.stream()
        .anyMatch(
            each -> !each.isSameAs(issuer) && each.namesAsIssuer(issuer) && !each.isSelfIssued());
  }

  private static List<Certificate> path(Certificate first, List<Certificate> pool) {
    List<Certificate> path = new ArrayList<>(List.of(first));
    Optional<Certificate> next = issuer(first, path, pool);
    while (next.isPresent() && path.size() < LONGEST_PATH) {
      path.add(next.get());
      next = issuer(next.get(), path, pool);
    }
    return List.copyOf(path);
  }

  /** One that signed it, rather than one that has the name alone. */
  private static Optional<Certificate> issuer(
      Certificate of, List<Certificate> path, List<Certificate> pool) {
    if (of.isSelfSigned()) {
      return Optional.empty();
    }
    List<Certificate> candidates =
        pool.stream()
            .filter(of::namesAsIssuer)
            .filter(each -> path.stream().noneMatch(each::isSameAs))
            .limit(MOST_CANDIDATES)
            .toList();
    return candidates.stream()
        .filter(of::isSignedBy)
        .findFirst()
        .or(() -> candidates.stream().findFirst());
  }
}
