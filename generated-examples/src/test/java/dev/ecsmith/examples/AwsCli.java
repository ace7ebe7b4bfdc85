package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The AWS command line, talking to a local AWS API. */
record AwsCli(Path program, LocalAws aws) {
  /** The test ends here where the program is missing. */
  static AwsCli of(LocalAws aws) {
    return new AwsCli(Tool.AWS_CLI.path(), aws);
  }

  /** What a command answers; an empty object where it answers nothing. */
  Object json(String... arguments) {
    List<String> words = new ArrayList<>(List.of(program.toString(), "--output", "json"));
    words.addAll(List.of(arguments));
    Command.Result result =
        new Command(words, Path.of("").toAbsolutePath(), aws.environment()).run();
    assertEquals(0, result.exitCode(), result::toString);
    return Json.parse(result.out().isBlank() ? "{}" : result.out());
  }

  /** A text in the answer. */
  String text(List<String> arguments, String... way) {
    return (String) Json.at(json(arguments.toArray(String[]::new)), way);
  }
}
