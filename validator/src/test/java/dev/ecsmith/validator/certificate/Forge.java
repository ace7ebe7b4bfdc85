package dev.ecsmith.validator.certificate;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.X509ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v1CertificateBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;

/** Makes the certificates of a recipe. */
final class Forge {
  private static final int SERIAL_BYTES = 16;
  private static final Map<String, Integer> USAGES =
      Map.of(
          "digitalSignature", org.bouncycastle.asn1.x509.KeyUsage.digitalSignature,
          "keyEncipherment", org.bouncycastle.asn1.x509.KeyUsage.keyEncipherment,
          "keyAgreement", org.bouncycastle.asn1.x509.KeyUsage.keyAgreement,
          "keyCertSign", org.bouncycastle.asn1.x509.KeyUsage.keyCertSign,
          "cRLSign", org.bouncycastle.asn1.x509.KeyUsage.cRLSign,
          "nonRepudiation", org.bouncycastle.asn1.x509.KeyUsage.nonRepudiation,
          "decipherOnly", org.bouncycastle.asn1.x509.KeyUsage.decipherOnly);
  private static final Map<String, KeyPurposeId> PURPOSES =
      Map.of(
          "serverAuth", KeyPurposeId.id_kp_serverAuth,
          "clientAuth", KeyPurposeId.id_kp_clientAuth,
          "codeSigning", KeyPurposeId.id_kp_codeSigning,
          "anyExtendedKeyUsage", KeyPurposeId.anyExtendedKeyUsage);

  private final Map<String, Recipe.Item> items;
  private final Map<String, X509CertificateHolder> made = new LinkedHashMap<>();

  private Forge(Recipe recipe) {
    this.items = recipe.items();
  }

  static Forge of(Recipe recipe) {
    Forge forge = new Forge(recipe);
    forge
        .items
        .values()
        .forEach(
            item -> {
              try {
                forge.made.put(item.id(), forge.make(item));
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    return forge;
  }

  X509CertificateHolder certificate(String id) {
    if (!made.containsKey(id)) {
      throw new IllegalArgumentException("No certificate " + id);
    }
    return made.get(id);
  }

  /** Those that are their own issuers. */
  List<String> roots() {
    return made.keySet().stream()
        .filter(id -> made.get(id).getSubject().equals(made.get(id).getIssuer()))
        .filter(
            id -> items.get(id).flag("authority") || items.get(id).text("version", "").equals("1"))
        .toList();
  }

  TestKey key(String id) {
    Recipe.Item item = items.get(id);
    return item.has("key_of")
        ? key(item.text("key_of", ""))
        : TestKey.of(item.text("key", "secp256r1"), id);
  }

  private X509CertificateHolder make(Recipe.Item item) throws IOException {
    String by = item.text("by", item.id());
    X500Name subject = subject(item);
    X500Name issuer = by.equals(item.id()) ? subject : subject(items.get(by));
    if (item.has("issuer_name")) {
      issuer = new X500Name(item.text("issuer_name", ""));
    }
    ContentSigner signer =
        key(item.text("signed_with", by)).signer(item.text("hash", "SHA256"), item.flag("pss"));
    boolean authority = item.flag("authority");
    Date from = date(item.text("from", "2026-01-01"));
    Date to = date(item.text("to", authority ? "2036-01-01" : "2027-01-01"));
    BigInteger serial =
        new BigInteger(1, java.util.Arrays.copyOf(TestKey.sha256(item.id()), SERIAL_BYTES));
    if (item.text("version", "3").equals("1")) {
      return new X509v1CertificateBuilder(issuer, serial, from, to, subject, key(item.id()).shown())
          .build(signer);
    }
    X509v3CertificateBuilder builder =
        new X509v3CertificateBuilder(issuer, serial, from, to, subject, key(item.id()).shown());
    extend(builder, item, authority);
    return builder.build(signer);
  }

  private static void extend(X509v3CertificateBuilder builder, Recipe.Item item, boolean authority)
      throws IOException {
    if (!item.text("constraints", "").equals("none")) {
      builder.addExtension(
          Extension.basicConstraints,
          true,
          item.has("path_length")
              ? new BasicConstraints(Integer.parseInt(item.text("path_length", "0")))
              : new BasicConstraints(authority));
    }
    List<String> usages =
        item.has("key_usage")
            ? item.list("key_usage")
            : authority ? List.of("keyCertSign", "cRLSign") : List.of("digitalSignature");
    if (!usages.isEmpty()) {
      builder.addExtension(
          Extension.keyUsage,
          true,
          new org.bouncycastle.asn1.x509.KeyUsage(
              usages.stream().mapToInt(USAGES::get).reduce(0, (a, b) -> a | b)));
    }
    if (item.has("extended_key_usage")) {
      builder.addExtension(
          Extension.extendedKeyUsage,
          false,
          new ExtendedKeyUsage(
              item.list("extended_key_usage").stream()
                  .map(PURPOSES::get)
                  .toArray(KeyPurposeId[]::new)));
    }
    if (item.has("names")) {
      builder.addExtension(
          Extension.subjectAlternativeName,
          item.text("subject", "").equals("none"),
          new GeneralNames(
              item.list("names").stream().map(Forge::name).toArray(GeneralName[]::new)));
    }
    if (item.has("permitted") || item.has("excluded")) {
      builder.addExtension(
          Extension.nameConstraints,
          true,
          new NameConstraints(subtrees(item.list("permitted")), subtrees(item.list("excluded"))));
    }
    if (item.has("critical")) {
      builder.addExtension(
          new ASN1ObjectIdentifier(item.text("critical", "")), true, DERNull.INSTANCE);
    }
    if (item.has("address")) {
      builder.addExtension(
          Extension.authorityInfoAccess,
          false,
          new AuthorityInformationAccess(
              X509ObjectIdentifiers.id_ad_caIssuers,
              new GeneralName(GeneralName.uniformResourceIdentifier, item.text("address", ""))));
    }
  }

  private static GeneralSubtree[] subtrees(List<String> names) {
    return names.isEmpty()
        ? null
        : names.stream().map(each -> new GeneralSubtree(name(each))).toArray(GeneralSubtree[]::new);
  }

  /** A DNS name, or a kind and a name: {@code IP 192.0.2.1}. */
  private static GeneralName name(String text) {
    String[] parts = text.split(" ", 2);
    if (parts.length == 1) {
      return new GeneralName(GeneralName.dNSName, text);
    }
    return switch (parts[0]) {
      case "IP" -> new GeneralName(GeneralName.iPAddress, parts[1]);
      case "email" -> new GeneralName(GeneralName.rfc822Name, parts[1]);
      case "URI" -> new GeneralName(GeneralName.uniformResourceIdentifier, parts[1]);
      case "octets" ->
          new GeneralName(
              GeneralName.iPAddress,
              new DEROctetString(new BigInteger(parts[1], 16).toByteArray()));
      default -> new GeneralName(new X500Name(parts[1]));
    };
  }

  /** The common name is the first name, or the identifier with capitals. */
  static X500Name subject(Recipe.Item item) {
    if (item.text("subject", "").equals("none")) {
      return new X500Name("");
    }
    if (item.has("subject")) {
      return new X500Name(item.text("subject", ""));
    }
    String common =
        item.list("names").stream()
            .filter(name -> !name.contains(" "))
            .findFirst()
            .orElse(
                "Example "
                    + item.id().substring(0, 1).toUpperCase(Locale.ROOT)
                    + item.id().substring(1).replace('-', ' '));
    String padding =
        item.has("padding")
            ? "OU=" + "x".repeat(Integer.parseInt(item.text("padding", "0"))) + ","
            : "";
    return new X500Name(padding + "O=Example,CN=" + common);
  }

  private static Date date(String day) {
    return Date.from(Instant.parse(day.contains("T") ? day : day + "T00:00:00Z"));
  }
}
