package dev.ecsmith.cli;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** As much of DER as a certificate needs. */
final class Der {
  static final int SEQUENCE = 0x30;
  static final int SET = 0x31;
  static final int BIT_STRING = 0x03;
  static final int OCTET_STRING = 0x04;

  private static final int INTEGER = 0x02;
  private static final int OBJECT_IDENTIFIER = 0x06;
  private static final int UTF8_STRING = 0x0C;
  private static final int UTC_TIME = 0x17;
  private static final int SHORT = 0x80;
  private static final int BASE = 128;
  private static final int FIRST_ARC = 40;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  private Der() {}

  static byte[] of(int tag, byte[]... parts) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      content.writeBytes(part);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(tag);
    if (content.size() < SHORT) {
      all.write(content.size());
    } else {
      byte[] length = BigInteger.valueOf(content.size()).toByteArray();
      int sign = length[0] == 0 ? 1 : 0;
      all.write(SHORT + length.length - sign);
      all.write(length, sign, length.length - sign);
    }
    all.writeBytes(content.toByteArray());
    return all.toByteArray();
  }

  static byte[] integer(long value) {
    return of(INTEGER, BigInteger.valueOf(value).toByteArray());
  }

  /** Of arcs below 16384. */
  static byte[] identifier(String dotted) {
    String[] arcs = dotted.split("\\.", -1);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(Integer.parseInt(arcs[0]) * FIRST_ARC + Integer.parseInt(arcs[1]));
    for (int i = 2; i < arcs.length; i++) {
      int arc = Integer.parseInt(arcs[i]);
      if (arc >= BASE) {
        bytes.write(arc / BASE + SHORT);
      }
      bytes.write(arc % BASE);
    }
    return of(OBJECT_IDENTIFIER, bytes.toByteArray());
  }

  static byte[] text(String value) {
    return of(UTF8_STRING, value.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] time(Instant moment) {
    return of(UTC_TIME, TIME.format(moment).getBytes(StandardCharsets.US_ASCII));
  }

  static byte[] bits(int unused, byte... bytes) {
    return of(BIT_STRING, new byte[] {(byte) unused}, bytes);
  }

  static byte[] of(int tag, String ascii) {
    return of(tag, ascii.getBytes(StandardCharsets.US_ASCII));
  }
}
