package dev.ecsmith.validator.certificate;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a certificate of version 3 says beyond its name and its key.
 *
 * @param hasBasicConstraints whether it says at all if it is a CA
 * @param authority whether it is one
 * @param pathLength how many CAs may stand below it
 * @param keyUsage empty where the key may do everything
 * @param extendedKeyUsage names as OpenSSL has them, else identifiers; empty where there is no
 *     limit
 * @param names that the certificate is for
 * @param constraints on the names in certificates below it
 * @param issuerAddresses where the certificate of the issuer can be had
 * @param unknownCritical identifiers of extensions that nobody may pass over, and that are not
 *     known here
 */
public record Extensions(
    boolean hasBasicConstraints,
    boolean authority,
    OptionalInt pathLength,
    Optional<Set<KeyUsage>> keyUsage,
    Optional<Set<String>> extendedKeyUsage,
    List<GeneralName> names,
    Optional<NameConstraints> constraints,
    List<String> issuerAddresses,
    List<String> unknownCritical) {
  public static final Extensions NONE =
      new Extensions(
          false,
          false,
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of());

  public Extensions {
    keyUsage = keyUsage.map(Set::copyOf);
    extendedKeyUsage = extendedKeyUsage.map(Set::copyOf);
    names = List.copyOf(names);
    issuerAddresses = List.copyOf(issuerAddresses);
    unknownCritical = List.copyOf(unknownCritical);
  }

  /** The DNS names among the names. */
  public List<String> dnsNames() {
    return names.stream()
        .filter(name -> name.kind() == GeneralName.Kind.DNS)
        .map(GeneralName::value)
        .toList();
  }

  /** Whether the key may be used so, as far as the certificate says. */
  public boolean allows(KeyUsage usage) {
    return keyUsage.map(all -> all.contains(usage)).orElse(true);
  }
}
