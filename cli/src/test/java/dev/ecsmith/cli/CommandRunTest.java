package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandRunTest {
  @Test
  void aloneItSaysWhatToDoNext() {
    Call.Outcome outcome = Call.of();
    assertEquals(2, outcome.code());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("ecsmith --help"), outcome.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void theVersionIsOneLine(String option) {
    Call.Outcome outcome = Call.of(option);
    assertEquals(new Call.Outcome(0, "ecsmith " + Version.current() + "\n", ""), outcome);
    assumeFalse(Version.current().startsWith("${"), "Only Maven fills the version in.");
    assertTrue(Version.current().matches("\\d+\\.\\d+\\.\\d+(-\\w+)?"), Version.current());
  }

  @Test
  void anUnknownCommandGetsTheNearestAndTheList() {
    Call.Outcome outcome = Call.of("genrate", "x");
    assertEquals(2, outcome.code());
    assertEquals("", outcome.out());
    assertEquals(
        "ecsmith: Unknown command 'genrate'. Did you mean 'generate'? It is one of: "
            + String.join(", ", Commands.NAMES)
            + ".\n",
        outcome.err());
  }

  @Test
  void anUnknownOptionGetsTheNearest() {
    assertEquals(
        new Call.Outcome(
            2,
            "",
            "ecsmith: Unknown option '--formt'. Did you mean '--format'? "
                + "See 'ecsmith rules --help'.\n"),
        Call.of("rules", "--formt=json"));
  }

  @Test
  void anUnknownOptionIsNamedAlsoWhereAnArgumentIsMissing() {
    assertEquals(
        new Call.Outcome(
            2,
            "",
            "ecsmith: Unknown option '--quite'. Did you mean '--quiet'? "
                + "See 'ecsmith lint --help'.\n"),
        Call.of("lint", "--quite"));
  }

  @Test
  void anUnknownOptionWithoutACommandIsNoCommand() {
    assertEquals(
        new Call.Outcome(
            2,
            "",
            "ecsmith: Unknown option '--versoin'. Did you mean '--version'? "
                + "See 'ecsmith --help'.\n"),
        Call.of("--versoin"));
  }

  @Test
  void anArgumentThatNobodyTakesIsRefused() {
    assertEquals(
        new Call.Outcome(2, "", "ecsmith: Unknown argument 'x'. See 'ecsmith rules --help'.\n"),
        Call.of("rules", "x"));
  }

  @Test
  void anOptionWithoutItsValueIsRefused() {
    Call.Outcome outcome = Call.of("rules", "--format");
    assertEquals(2, outcome.code());
    assertTrue(outcome.err().contains("'--format'"), outcome.err());
  }

  @Test
  void whatACallerTypesIsNotObeyedByTheTerminal() {
    Call.Outcome outcome = Call.of("\u001b[31m");
    assertFalse(outcome.err().contains("\u001b"), outcome.err());
    assertFalse(Call.of("rules", "--format", "\u001b[31m").err().contains("\u001b"));
    assertFalse(Call.of("rules", "--\u001b[31m").err().contains("\u001b"));
    assertFalse(Call.of("lint", "\u001b[31m").err().contains("\u001b"));
  }

  @Test
  void anArgumentIsNeverReadAsAFileOfArguments() {
    assertEquals(
        new Call.Outcome(2, "", "ecsmith: Unknown argument '@args'. See 'ecsmith rules --help'.\n"),
        Call.of("rules", "@args"));
  }

  @Test
  void optionsOfEveryCommandMayStandBeforeIt() {
    String rules = Call.of("rules").out();
    assertEquals(new Call.Outcome(0, rules, ""), Call.of("--quiet", "--color", "never", "rules"));
    assertEquals(new Call.Outcome(0, rules, ""), Call.of("--color=never", "--verbose", "rules"));
  }

  @Test
  void colourFollowsTheTerminalTheEnvironmentAndTheCaller() {
    Path here = Path.of("");
    String plain = Call.of("rules").out();
    assertFalse(plain.contains("\u001b"));
    assertTrue(Call.in(here).onTerminal().run("rules").out().contains("\u001b"));
    assertEquals(plain, Call.in(here).onTerminal().with("NO_COLOR", "1").run("rules").out());
    assertTrue(
        Call.in(here).onTerminal().with("NO_COLOR", "").run("rules").out().contains("\u001b"));
    assertEquals(plain, Call.in(here).onTerminal().run("rules", "--color", "never").out());
    assertTrue(
        Call.in(here)
            .with("NO_COLOR", "1")
            .run("rules", "--color=always")
            .out()
            .contains("\u001b"));
    assertEquals(
        new Call.Outcome(
            2,
            "",
            "ecsmith: Unknown value of --color 'alway'. Did you mean 'always'? It is one of: auto,"
                + " always, never.\n"),
        Call.of("rules", "--color", "alway"));
  }

  @Test
  void aFaultOfOurOwnIsOneLineAndATraceOnlyOnDemand() {
    Call.Outcome brief = broken("explain", "--error", "-");
    assertEquals(3, brief.code());
    assertEquals(1, brief.err().lines().count(), brief.err());
    assertTrue(brief.err().contains("Report it"), brief.err());
    Call.Outcome verbose = broken("explain", "--error", "-", "--verbose");
    assertEquals(3, verbose.code());
    assertTrue(verbose.err().contains("\tat dev.ecsmith."), verbose.err());
  }

  /** A stream that fails as no stream should. */
  private static Call.Outcome broken(String... args) {
    InputStream in =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("broken");
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            return read();
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            in,
            out,
            err,
            Path.of("").toAbsolutePath(),
            Map.of(),
            false,
            false,
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    int code = CommandRun.of(args, surroundings).number();
    return new Call.Outcome(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void outputThatCannotBeWrittenIsTold() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(new byte[0]),
            full,
            err,
            Path.of("").toAbsolutePath(),
            Map.of(),
            false,
            false,
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    assertEquals(ExitCode.WRONG_CALL, CommandRun.of(new String[] {"rules"}, surroundings));
    assertEquals(
        "ecsmith: Can't write the output: No space left on device\n",
        err.toString(StandardCharsets.UTF_8));
  }
}
