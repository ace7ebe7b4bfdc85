package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Git itself says what it ignores. */
final class IgnoredFilesTest {
  private static final List<String> NAMES = List.of("a", "b", "ab", "a.json", "b.json", "x y");
  private static final List<String> PATTERNS =
      List.of(
          "a",
          "/a",
          "a/",
          "b/a.json",
          "*.json",
          "!a.json",
          "!/a/",
          "**/b",
          "a/**",
          "a/**/b",
          "*/a",
          "[ab]",
          "![!a]b",
          "?b",
          "x\\ y",
          "x y  ",
          "#a",
          "\\a",
          "a*",
          "**",
          "!**/a.json",
          "b/*",
          "/*",
          "!/b",
          "***/a",
          "[",
          "a[",
          "/",
          "//a",
          "a//b",
          "./a",
          "b/**/",
          "!b/**/a");

  @TempDir private Path directory;

  @Test
  void whatGitIgnoresIsIgnored() throws Exception {
    assumeTrue(run("git", "init", "-q") == 0, "There is no git.");
    Random random = new Random(7);
    for (String first : NAMES) {
      for (String second : NAMES.subList(0, 3)) {
        write("top/" + second + "/in/" + first, "");
        write(second + "/" + second + "/" + first.replace("a", "c"), "");
      }
    }
    for (int round = 0; round < 60; round++) {
      write(".gitignore", lines(random));
      write("a/.gitignore", lines(random));
      write("top/a/in/.gitignore", lines(random));
      write(".git/info/exclude", lines(random));
      assertEquals(listed(), found(), this::rules);
    }
  }

  /** Files of the working tree that Git would add. */
  private List<String> listed() throws Exception {
    Path out = directory.resolve(".git/listed");
    assertEquals(
        0,
        run(
            out,
            "git",
            "-c",
            "core.quotePath=false",
            "-c",
            "core.excludesFile=",
            "ls-files",
            "-o",
            "--exclude-standard"));
    return Files.readAllLines(out, StandardCharsets.UTF_8).stream().sorted().toList();
  }

  private List<String> found() throws IOException {
    IgnoredFiles ignored = IgnoredFiles.from(directory);
    List<String> found = new ArrayList<>();
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean out =
                folder.endsWith(".git")
                    || (!folder.equals(directory) && ignored.contains(folder, true));
            return out ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!ignored.contains(file, false)) {
              found.add(directory.relativize(file).toString());
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return found.stream().sorted().toList();
  }

  private String rules() {
    StringBuilder rules = new StringBuilder();
    for (String file :
        List.of(".gitignore", "a/.gitignore", "top/a/in/.gitignore", ".git/info/exclude")) {
      try {
        rules.append(file).append(": ").append(Files.readAllLines(directory.resolve(file)));
      } catch (IOException e) {
        rules.append(e);
      }
    }
    return rules.toString();
  }

  private static String lines(Random random) {
    StringBuilder lines = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      lines.append(PATTERNS.get(random.nextInt(PATTERNS.size()))).append('\n');
    }
    return lines.toString();
  }

  private void write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private int run(String... command) throws Exception {
    return run(Files.createTempFile("git", "out"), command);
  }

  private int run(Path out, String... command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    try {
      return builder.start().waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
