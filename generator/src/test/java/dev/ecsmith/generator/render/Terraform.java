package dev.ecsmith.generator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.ecsmith.generator.MissingTool;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.json.JsonReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The real tool, as far as it needs neither a provider nor a network. */
final class Terraform {
  private final Path executable;

  private Terraform(Path executable) {
    this.executable = executable;
  }

  /** Found by {@code ECSMITH_TERRAFORM}, or in {@code PATH}; a test that needs it is skipped. */
  static Terraform orSkip() {
    Optional<Path> found =
        Stream.concat(
                Stream.ofNullable(System.getenv("ECSMITH_TERRAFORM")).map(Path::of),
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, "terraform")))
            .filter(Files::isExecutable)
            .findFirst();
    MissingTool.unless(found.isPresent(), "Terraform is neither ECSMITH_TERRAFORM nor in PATH");
    return new Terraform(found.orElseThrow());
  }

  /** The text as {@code terraform fmt} would have it. */
  String format(Path directory, String hcl) {
    return run(directory, hcl, "fmt", "-no-color", "-");
  }

  /** What the outputs of the text are, all of them strings. */
  Map<String, String> outputs(Path directory, String hcl) {
    try {
      Files.writeString(directory.resolve("main.tf"), hcl);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run(directory, "", "apply", "-no-color", "-auto-approve", "-input=false");
    Document json = JsonReader.read("outputs", run(directory, "", "output", "-json"));
    Map<String, String> outputs = new LinkedHashMap<>();
    for (ObjectNode.Member output : ((ObjectNode) json.root().orElseThrow()).members()) {
      ((ObjectNode) output.value())
          .members().stream()
              .filter(member -> member.key().value().equals("value"))
              .forEach(member -> outputs.put(output.key().value(), text(member.value())));
    }
    return outputs;
  }

  private static String text(Node node) {
    return ((StringNode) node).value();
  }

  private String run(Path directory, String input, String... arguments) {
    try {
      List<String> command = new ArrayList<>(List.of(executable.toString()));
      command.addAll(List.of(arguments));
      Path settings = Files.writeString(directory.resolve("tf.rc"), "disable_checkpoint = true\n");
      Path in = Files.writeString(directory.resolve("in"), input);
      Path err = directory.resolve("err");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectInput(in.toFile())
              .redirectError(err.toFile());
      builder.environment().put("TF_CLI_CONFIG_FILE", settings.toString());
      Process process = builder.start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), () -> out + errors(err));
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String errors(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
