package dev.ecsmith.generator.write;

import dev.ecsmith.generator.render.RelativePath;
import dev.ecsmith.validator.document.InvisibleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files below one directory. The directory itself may be a symbolic link; nothing in it is
 * followed, so that no path leads out of it.
 */
final class TargetTree {
  static final String OWN_FOLDER = ".ecsmith";

  /** Far beyond any generated file, and small enough to be held in memory. */
  private static final int LARGEST = 16 << 20;

  private final Path root;

  TargetTree(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  /**
   * @throws OutputException if the path isn't a plain relative one, or leads through a symbolic
   *     link or a file
   */
  Path resolve(String relative) {
    String checked;
    try {
      checked = RelativePath.check(relative);
    } catch (IllegalArgumentException e) {
      throw new OutputException(e.getMessage() + ".", e);
    }
    Path path = root;
    String[] segments = checked.split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      path = path.resolve(segments[i]);
      if (Files.isSymbolicLink(path)) {
        throw new OutputException(shown(path) + " is a symbolic link; remove it first.");
      }
      boolean last = i == segments.length - 1;
      boolean there = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
      if (there && !last && !Files.isDirectory(path)) {
        throw new OutputException(shown(path) + " is a file, and a folder is needed there.");
      }
    }
    return path;
  }

  /** The content of a file; empty if there is none. */
  Optional<byte[]> read(String relative) {
    Path path = resolve(relative);
    if (Files.isDirectory(path)) {
      throw new OutputException(shown(path) + " is a folder, and a file is needed there.");
    }
    if (isSpecial(path)) {
      throw new OutputException(
          shown(path) + " is a device or a pipe, and a file is needed there.");
    }
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      byte[] content = in.readNBytes(LARGEST + 1);
      if (content.length > LARGEST) {
        throw new OutputException(shown(path) + " is larger than 16 MiB, so it isn't one of ours.");
      }
      return Optional.of(content);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw Failures.reading(path, e);
    }
  }

  /** Whoever reads a pipe waits for somebody to write to it. */
  private static boolean isSpecial(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  static String shown(Path path) {
    return InvisibleText.escape(path.toString());
  }
}
