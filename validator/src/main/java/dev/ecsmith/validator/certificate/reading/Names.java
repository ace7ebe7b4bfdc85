package dev.ecsmith.validator.certificate.reading;

import dev.ecsmith.validator.certificate.DistinguishedName;
import dev.ecsmith.validator.certificate.GeneralName.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.GeneralName;

/** Names out of ASN.1. */
final class Names {
  private static final int BYTE = 0xFF;
  private static final int SHORT_ADDRESS = 4;
  private static final int LONG_ADDRESS = 16;

  private Names() {}

  static DistinguishedName of(X500Name name) throws IOException {
    List<RDN> parts = new ArrayList<>(List.of(name.getRDNs()));
    Collections.reverse(parts);
    RDN[] common = name.getRDNs(BCStyle.CN);
    return new DistinguishedName(
        text(parts),
        common.length == 0 ? "" : string(common[common.length - 1].getFirst().getValue()),
        comparable(parts),
        name.getEncoded().length);
  }

  private static String string(ASN1Encodable value) {
    return value instanceof ASN1String text ? text.getString() : IETFUtils.valueToString(value);
  }

  static dev.ecsmith.validator.certificate.GeneralName of(GeneralName name) {
    return switch (name.getTagNo()) {
      case GeneralName.dNSName -> text(Kind.DNS, name);
      case GeneralName.rfc822Name -> text(Kind.EMAIL, name);
      case GeneralName.uniformResourceIdentifier -> text(Kind.URI, name);
      case GeneralName.iPAddress ->
          new dev.ecsmith.validator.certificate.GeneralName(
              Kind.IP, address(ASN1OctetString.getInstance(name.getName()).getOctets()));
      case GeneralName.directoryName -> directory(X500Name.getInstance(name.getName()));
      default ->
          new dev.ecsmith.validator.certificate.GeneralName(
              Kind.OTHER, "of kind " + name.getTagNo());
    };
  }

  private static dev.ecsmith.validator.certificate.GeneralName text(Kind kind, GeneralName name) {
    return new dev.ecsmith.validator.certificate.GeneralName(
        kind, ASN1IA5String.getInstance(name.getName()).getString());
  }

  /** As {@link DistinguishedName#comparable}, so that what is below another ends as it does. */
  private static dev.ecsmith.validator.certificate.GeneralName directory(X500Name name) {
    List<RDN> parts = new ArrayList<>(List.of(name.getRDNs()));
    Collections.reverse(parts);
    return new dev.ecsmith.validator.certificate.GeneralName(Kind.DIRECTORY, text(parts));
  }

  private static String text(List<RDN> parts) {
    return new X500Name(BCStyle.INSTANCE, parts.toArray(RDN[]::new)).toString();
  }

  private static String comparable(List<RDN> parts) {
    StringJoiner text = new StringJoiner(",");
    for (RDN part : parts) {
      List<String> values = new ArrayList<>();
      for (AttributeTypeAndValue each : part.getTypesAndValues()) {
        values.add(each.getType().getId() + "=" + IETFUtils.canonicalString(each.getValue()));
      }
      Collections.sort(values);
      text.add(String.join("+", values));
    }
    return text.toString();
  }

  /** Of a range of addresses the octets are twice as many: the mask stands behind. */
  private static String address(byte[] octets) {
    if (octets.length == 2 * SHORT_ADDRESS || octets.length == 2 * LONG_ADDRESS) {
      int half = octets.length / 2;
      return address(octets, 0, half) + "/" + address(octets, half, octets.length);
    }
    return address(octets, 0, octets.length);
  }

  private static String address(byte[] octets, int from, int to) {
    StringJoiner text = new StringJoiner(to - from == LONG_ADDRESS ? ":" : ".");
    for (int i = from; i < to; i++) {
      int octet = octets[i] & BYTE;
      if (to - from == LONG_ADDRESS) {
        i++;
        text.add(Integer.toHexString((octet << Byte.SIZE) | (octets[i] & BYTE)));
      } else {
        text.add(Integer.toString(octet));
      }
    }
    return text.toString();
  }
}
