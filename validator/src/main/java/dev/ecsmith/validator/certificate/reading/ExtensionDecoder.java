package dev.ecsmith.validator.certificate.reading;

import dev.ecsmith.validator.certificate.GeneralName;
import dev.ecsmith.validator.certificate.KeyUsage;
import dev.ecsmith.validator.certificate.NameConstraints;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.X509ObjectIdentifiers;

/** What stands in the extensions of a certificate. */
final class ExtensionDecoder {
  private static final Map<KeyPurposeId, String> PURPOSES =
      Map.of(
          KeyPurposeId.anyExtendedKeyUsage, "anyExtendedKeyUsage",
          KeyPurposeId.id_kp_serverAuth, "serverAuth",
          KeyPurposeId.id_kp_clientAuth, "clientAuth",
          KeyPurposeId.id_kp_codeSigning, "codeSigning",
          KeyPurposeId.id_kp_emailProtection, "emailProtection",
          KeyPurposeId.id_kp_timeStamping, "timeStamping",
          KeyPurposeId.id_kp_OCSPSigning, "OCSPSigning");

  /** Those that OpenSSL doesn't stop at where they are critical. */
  private static final Set<ASN1ObjectIdentifier> KNOWN =
      Set.of(
          MiscObjectIdentifiers.netscapeCertType,
          Extension.keyUsage,
          Extension.subjectAlternativeName,
          Extension.basicConstraints,
          Extension.certificatePolicies,
          Extension.cRLDistributionPoints,
          Extension.extendedKeyUsage,
          Extension.policyConstraints,
          Extension.nameConstraints,
          Extension.policyMappings,
          Extension.inhibitAnyPolicy);

  private ExtensionDecoder() {}

  static dev.ecsmith.validator.certificate.Extensions decode(Extensions extensions) {
    Optional<BasicConstraints> basic =
        value(extensions, Extension.basicConstraints).map(BasicConstraints::getInstance);
    return new dev.ecsmith.validator.certificate.Extensions(
        basic.isPresent(),
        basic.map(BasicConstraints::isCA).orElse(false),
        pathLength(basic),
        value(extensions, Extension.keyUsage).map(each -> keyUsage(extensions)),
        value(extensions, Extension.extendedKeyUsage).map(ExtensionDecoder::purposes),
        names(extensions),
        value(extensions, Extension.nameConstraints).map(ExtensionDecoder::constraints),
        issuerAddresses(extensions),
        unknown(extensions));
  }

  private static Optional<ASN1Encodable> value(
      Extensions extensions, ASN1ObjectIdentifier identifier) {
    return Optional.ofNullable(extensions.getExtensionParsedValue(identifier));
  }

  private static OptionalInt pathLength(Optional<BasicConstraints> basic) {
    Optional<BigInteger> length = basic.map(BasicConstraints::getPathLenConstraint);
    return length.isPresent()
        ? OptionalInt.of(length.get().min(BigInteger.valueOf(Integer.MAX_VALUE)).intValue())
        : OptionalInt.empty();
  }

  /** The bits stand eight in a byte, from the highest down. */
  private static Set<KeyUsage> keyUsage(Extensions extensions) {
    byte[] bits = org.bouncycastle.asn1.x509.KeyUsage.fromExtensions(extensions).getBytes();
    Set<KeyUsage> usages = EnumSet.noneOf(KeyUsage.class);
    for (KeyUsage usage : KeyUsage.values()) {
      int at = usage.bit() / Byte.SIZE;
      int mask = 1 << (Byte.SIZE - 1 - usage.bit() % Byte.SIZE);
      if (at < bits.length && (bits[at] & mask) != 0) {
        usages.add(usage);
      }
    }
    return usages;
  }

  private static Set<String> purposes(ASN1Encodable value) {
    Set<String> purposes = new LinkedHashSet<>();
    for (KeyPurposeId purpose : ExtendedKeyUsage.getInstance(value).getUsages()) {
      purposes.add(PURPOSES.getOrDefault(purpose, purpose.getId()));
    }
    return purposes;
  }

  private static List<GeneralName> names(Extensions extensions) {
    return value(extensions, Extension.subjectAlternativeName)
        .map(GeneralNames::getInstance)
        .map(names -> Arrays.stream(names.getNames()).map(Names::of).toList())
        .orElse(List.of());
  }

  private static NameConstraints constraints(ASN1Encodable value) {
    org.bouncycastle.asn1.x509.NameConstraints constraints =
        org.bouncycastle.asn1.x509.NameConstraints.getInstance(value);
    return new NameConstraints(
        subtrees(constraints.getPermittedSubtrees()), subtrees(constraints.getExcludedSubtrees()));
  }

  private static List<GeneralName> subtrees(GeneralSubtree... subtrees) {
    return subtrees == null
        ? List.of()
        : Arrays.stream(subtrees).map(each -> Names.of(each.getBase())).toList();
  }

  private static List<String> issuerAddresses(Extensions extensions) {
    List<String> addresses = new ArrayList<>();
    value(extensions, Extension.authorityInfoAccess)
        .map(AuthorityInformationAccess::getInstance)
        .ifPresent(
            access -> {
              for (AccessDescription each : access.getAccessDescriptions()) {
                if (each.getAccessMethod().equals(X509ObjectIdentifiers.id_ad_caIssuers)) {
                  addresses.add(Names.of(each.getAccessLocation()).value());
                }
              }
            });
    return addresses;
  }

  private static List<String> unknown(Extensions extensions) {
    Set<ASN1ObjectIdentifier> critical =
        new HashSet<>(Arrays.asList(extensions.getCriticalExtensionOIDs()));
    critical.removeAll(KNOWN);
    return critical.stream().map(ASN1ObjectIdentifier::getId).sorted().toList();
  }
}
