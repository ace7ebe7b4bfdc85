package dev.ecsmith.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads what a caller names, as text of bounded size. */
final class TextInput {
  /** AWS takes task definitions of 64 KiB; no spec comes near this either. */
  private static final int LARGEST_MIB = 16;

  private static final int MIB = 1024 * 1024;

  private static final char REPLACEMENT = '\uFFFD';

  private TextInput() {}

  /**
   * @param name as the caller wrote it
   * @throws CallException where there is no such file, or it isn't UTF-8 text
   */
  static String read(Path file, String name) {
    return read(file, name, LARGEST_MIB);
  }

  /**
   * The same for text that may be larger.
   *
   * @param largestMib size in MiB above which it is refused
   */
  static String read(Path file, String name, int largestMib) {
    if (Files.isDirectory(file)) {
      throw FileFault.reading(name, "it is a directory");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name, largestMib);
    } catch (IOException e) {
      throw FileFault.reading(name, e);
    }
  }

  /**
   * @throws CallException where it isn't UTF-8 text
   */
  static String read(InputStream in, String name) throws IOException {
    return read(in, name, LARGEST_MIB);
  }

  /**
   * The same for text that may be larger.
   *
   * @param largestMib size in MiB above which it is refused
   */
  static String read(InputStream in, String name, int largestMib) throws IOException {
    byte[] bytes = in.readNBytes(largestMib * MIB + 1);
    if (bytes.length > largestMib * MIB) {
      throw FileFault.reading(name, "it is larger than " + largestMib + " MiB");
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    // What stands for bytes that aren't UTF-8 is a character that a text may also hold.
    if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(bytes)) {
      throw FileFault.reading(name, whyNotText(bytes));
    }
    return text;
  }

  private static String whyNotText(byte[] bytes) {
    if (isUtf16(bytes)) {
      return "it is UTF-16; save it as UTF-8";
    }
    return isArchive(bytes)
        ? "it is an archive, not text; 'terraform show -json' prints a plan file as JSON"
        : "it is not UTF-8 text";
  }

  /** By its first two characters, PK; Terraform saves plans as ZIP files. */
  private static boolean isArchive(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** By its byte order mark; Windows PowerShell writes such files with {@code >}. */
  private static boolean isUtf16(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }
}
