package dev.ecsmith.generator.write;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The bytes of a file, or that there is none. */
final class FileContent {
  static final FileContent NONE = new FileContent(false, new byte[0]);

  private static final String NO_LAST_NEWLINE = "\n\\ No newline at end of file";

  private final boolean exists;
  private final byte[] bytes;

  private FileContent(boolean exists, byte[] bytes) {
    this.exists = exists;
    this.bytes = bytes;
  }

  /** The array must not be changed any more. */
  static FileContent of(byte[] bytes) {
    return new FileContent(true, bytes);
  }

  boolean exists() {
    return exists;
  }

  byte[] bytes() {
    return bytes;
  }

  boolean isSameAs(FileContent other) {
    return exists == other.exists && Arrays.equals(bytes, other.bytes);
  }

  /** As a diff shows them, without line feeds; empty if this isn't text in UTF-8. */
  Optional<List<String>> lines() {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
    if (text.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start) + NO_LAST_NEWLINE);
    }
    return Optional.of(lines);
  }
}
