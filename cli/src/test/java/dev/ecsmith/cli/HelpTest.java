package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Help is compared to the letter with {@code src/test/resources/help}. {@code
 * -Decsmith.golden=update} rewrites the files and fails nevertheless.
 */
final class HelpTest {
  private static final Path GOLDEN = Path.of("src/test/resources/help");
  private static final int LINES_OF_A_SCREEN = 50;

  static Stream<String> pages() {
    return Stream.concat(Stream.of("ecsmith"), Commands.NAMES.stream());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void helpIsAsWritten(String page) throws IOException {
    Call.Outcome outcome = page.equals("ecsmith") ? Call.of("--help") : Call.of(page, "--help");
    assertEquals(0, outcome.code());
    assertEquals("", outcome.err());
    Path golden = GOLDEN.resolve(page + ".txt");
    String expected = Files.exists(golden) ? Files.readString(golden) : "";
    if ("update".equals(System.getProperty("ecsmith.golden"))) {
      Files.writeString(golden, outcome.out());
    }
    assertEquals(expected, outcome.out());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void helpFitsAScreen(String page) {
    String help = page.equals("ecsmith") ? Call.of("--help").out() : Call.of(page, "--help").out();
    assertTrue(help.lines().count() <= LINES_OF_A_SCREEN, help);
    assertTrue(help.lines().allMatch(line -> line.length() <= 100), help);
    assertTrue(help.contains("Exit codes:"), help);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void helpIsTheSameByEveryWay(String page) {
    if (page.equals("ecsmith")) {
      assertEquals(Call.of("--help"), Call.of("help"));
      assertEquals(Call.of("--help"), Call.of("-h"));
    } else {
      assertEquals(Call.of(page, "--help"), Call.of("help", page));
      assertEquals(Call.of(page, "--help"), Call.of(page, "-h"));
    }
  }

  @Test
  void everyPageHasACommand() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> golden = Files.list(GOLDEN)) {
      golden.forEach(file -> files.add(file.getFileName().toString()));
    }
    Set<String> expected = new TreeSet<>();
    pages().forEach(page -> expected.add(page + ".txt"));
    assertEquals(expected, files);
  }

  /** A call that stands in the help can be parsed; what it does depends on files and pipes. */
  @Test
  void everyExampleIsACallThatEcsmithUnderstands() {
    List<String> wrong = new ArrayList<>();
    for (String name : Commands.NAMES) {
      for (String example : Commands.named(name).orElseThrow().examples()) {
        String ours = example.replaceAll(".*\\becsmith ", "").replaceAll("\\s+(#|>|\\)).*", "");
        String[] args = ours.replaceAll("\\)$", "").replaceAll("'[^']*'", "text").split(" ");
        try {
          Command command = Commands.named(args[0]).orElseThrow();
          List<String> rest = List.of(args).subList(1, args.length);
          CommandLines.of(args[0], command).parseArgs(rest.toArray(String[]::new));
        } catch (RuntimeException e) {
          wrong.add(example + ": " + e);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
