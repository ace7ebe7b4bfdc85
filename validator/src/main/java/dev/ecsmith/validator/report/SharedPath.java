package dev.ecsmith.validator.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The name of a file as programs on other machines find it: relative where that is possible. */
final class SharedPath {
  private static final String UNESCAPED = "-._~/!$&'()*+,;=@:";

  private final Path directory;

  SharedPath(Path directory) {
    this.directory = directory;
  }

  /** With slashes on every platform; what is no path, as the name of stdin, stays as it is. */
  String of(String file) {
    try {
      Path path = directory.resolve(file).normalize();
      Path shown = path.startsWith(directory) ? directory.relativize(path) : path;
      return shown.toString().replace('\\', '/');
    } catch (InvalidPathException e) {
      return file;
    }
  }

  /** Whether the name that {@link #of} gives starts in the directory. */
  boolean isRelative(String file) {
    return !Path.of(of(file)).isAbsolute();
  }

  /** The same as a reference by RFC 3986. */
  String uri(String file) {
    String path = of(file);
    StringBuilder uri = new StringBuilder(isRelative(file) ? "" : "file://");
    if (!isRelative(file) && !path.startsWith("/")) {
      uri.append('/');
    }
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      int octet = each & 0xFF;
      boolean plain =
          (octet < 0x80 && Character.isLetterOrDigit(octet)) || UNESCAPED.indexOf(octet) >= 0;
      if (plain && !(octet == ':' && isRelative(file))) {
        uri.append((char) octet);
      } else {
        uri.append('%').append(hex(octet >> 4)).append(hex(octet));
      }
    }
    return uri.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit & 0xF);
  }
}
