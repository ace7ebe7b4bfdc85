package dev.ecsmith.cli;

import dev.ecsmith.validator.path.IgnoreFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Knows what Git ignores, by the {@code .gitignore} files of a repository. */
final class IgnoredFiles {
  private static final IgnoreFile SILENT = IgnoreFile.of("");

  private final Path root;
  private final IgnoreFile exclude;
  private final Map<Path, IgnoreFile> files = new HashMap<>();

  private IgnoredFiles(Path root) {
    this.root = root;
    this.exclude = read(root.resolve(".git/info/exclude"));
  }

  /**
   * For a search from here on; of a folder outside of a repository the {@code .gitignore} files in
   * it and below count.
   *
   * @param folder absolute and normalized
   */
  static IgnoredFiles from(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return new IgnoredFiles(at);
      }
    }
    return new IgnoredFiles(folder);
  }

  /**
   * Whether a file or folder is ignored by its own name. A search has to leave out what is in an
   * ignored folder by itself.
   *
   * @param path absolute and normalized
   */
  boolean contains(Path path, boolean folder) {
    for (Path at = path.getParent(); at != null && at.startsWith(root); at = at.getParent()) {
      IgnoreFile file = files.computeIfAbsent(at, each -> read(each.resolve(".gitignore")));
      IgnoreFile.Answer answer = file.of(RelativeName.of(path, at), folder);
      if (answer != IgnoreFile.Answer.NONE) {
        return answer == IgnoreFile.Answer.IGNORED;
      }
    }
    return exclude.of(RelativeName.of(path, root), folder) == IgnoreFile.Answer.IGNORED;
  }

  /** What can't be read ignores nothing. */
  private static IgnoreFile read(Path file) {
    try {
      return Files.isRegularFile(file)
          ? IgnoreFile.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : SILENT;
    } catch (IOException e) {
      return SILENT;
    }
  }
}
