package dev.ecsmith.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program.
 *
 * @param environment beside what {@link AwsEnvironment} sets
 */
record Command(List<String> words, Path directory, Map<String, String> environment) {
  /** No run takes this long unless it hangs. */
  private static final int LONGEST_MINUTES = 15;

  Command {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }

  /** What a run left behind. */
  record Result(List<String> words, int exitCode, String out, String err) {
    /** Everything, for the message of a failed test. */
    @Override
    public String toString() {
      return String.join(" ", words) + "\nexit code " + exitCode + "\n" + err + out;
    }
  }

  Result run() {
    return run("");
  }

  /**
   * @param input what the program reads
   * @throws IllegalStateException if it doesn't end
   */
  Result run(String input) {
    try {
      Path files = Files.createTempDirectory("ecsmith-command");
      Path in = Files.writeString(files.resolve("in"), input);
      Path out = files.resolve("out");
      Path err = files.resolve("err");
      ProcessBuilder builder =
          new ProcessBuilder(words)
              .directory(directory.toFile())
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      AwsEnvironment.replace(builder.environment());
      builder.environment().putAll(environment);
      Process process = builder.start();
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        process.destroy();
        throw new IllegalStateException(
            String.join(" ", words) + " hangs\n" + Files.readString(out) + Files.readString(err));
      }
      Result result =
          new Result(words, process.exitValue(), Files.readString(out), Files.readString(err));
      for (Path file : List.of(in, out, err, files)) {
        Files.delete(file);
      }
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
