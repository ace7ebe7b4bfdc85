package dev.ecsmith.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Terraform in one directory.
 *
 * @param environment where AWS is, and variables as {@code TF_VAR_name}
 */
record Terraform(Path program, Path directory, Map<String, String> environment) {
  /** Folder above {@code registry.terraform.io}; without it providers come from the registry. */
  private static final String MIRROR = "ECSMITH_PROVIDER_MIRROR";

  /** More commands at once, each with a provider of its own, would only slow each other down. */
  private static final Semaphore CORES =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

  private static final Path SETTINGS = writeSettings();

  /** Asked once: without a network it takes a while to find out. */
  private static final class Provider {
    private static final boolean CAN_BE_HAD = init();

    private static boolean init() {
      try {
        Path directory = Files.createTempDirectory("ecsmith-provider");
        Files.writeString(
            directory.resolve("terraform.tf"),
            "terraform {\n  required_providers {\n    aws = { source = \"hashicorp/aws\", version = \""
                + ">= 5.100, < 7.0\" }\n  }\n}\n");
        return configured(directory, Map.of()).run("init").exitCode() == 0;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The test ends here where the program or the provider of AWS is missing. */
  static Terraform in(Path directory, Map<String, String> environment) {
    Terraform terraform = configured(directory, environment);
    Tool.require(
        Provider.CAN_BE_HAD,
        "Needs Terraform's provider of AWS: name a folder that mirrors it in "
            + MIRROR
            + ", or be where Terraform reaches its registry.");
    return terraform;
  }

  private static Terraform configured(Path directory, Map<String, String> environment) {
    Map<String, String> all = new HashMap<>(environment);
    all.put("TF_CLI_CONFIG_FILE", SETTINGS.toString());
    all.put("TF_IN_AUTOMATION", "true");
    all.put("TF_INPUT", "false");
    all.put("TF_CLI_ARGS", "-no-color");
    return new Terraform(Tool.TERRAFORM.path(), directory, all);
  }

  /** Fails with all that was printed unless the command succeeds. */
  String succeed(String... arguments) {
    Command.Result result = run(arguments);
    assertEquals(0, result.exitCode(), result::toString);
    return result.out();
  }

  Command.Result run(String... arguments) {
    return runWith("", arguments);
  }

  /**
   * @param input what Terraform reads
   */
  Command.Result runWith(String input, String... arguments) {
    List<String> words = new ArrayList<>(List.of(program.toString()));
    words.addAll(List.of(arguments));
    Command command = new Command(words, directory, environment);
    return waitsForAws(arguments[0]) ? command.run(input) : onACore(() -> command.run(input));
  }

  /** The plan as JSON; fails unless there is one. */
  Object plan(String... arguments) {
    return Json.parse(planText(arguments));
  }

  /** The same as text, which stays in the directory for whoever wants to look at it. */
  String planText(String... arguments) {
    List<String> words = new ArrayList<>(List.of("plan", "-lock=false", "-out=plan"));
    words.addAll(List.of(arguments));
    String printed = succeed(words.toArray(String[]::new));
    assertFalse(printed.contains("Warning:"), printed);
    try {
      String text = succeed("show", "-json", "plan");
      Files.writeString(directory.resolve("plan.json"), text);
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a plan would change: the type of a resource by its address. */
  static SortedMap<String, String> changes(String plan) {
    SortedMap<String, String> changes = new TreeMap<>();
    for (Object change : Json.list(Json.at(Json.parse(plan), "resource_changes"))) {
      List<?> actions = Json.list(Json.at(change, "change", "actions"));
      if (!actions.equals(List.of("no-op")) && !actions.equals(List.of("read"))) {
        changes.put((String) Json.at(change, "address"), (String) Json.at(change, "type"));
      }
    }
    return changes;
  }

  /**
   * A plan that would change something, as Terraform prints it; empty where it would leave
   * everything as it is.
   */
  String drift() {
    Command.Result plan = run("plan", "-lock=false", "-detailed-exitcode");
    if (plan.exitCode() == 0) {
      return "";
    }
    int changes = plan.out().indexOf("\nTerraform ");
    return changes < 0 ? plan.toString() : plan.err() + plan.out().substring(changes);
  }

  /** Errors and warnings of {@code validate}. */
  List<?> diagnostics() {
    return Json.list(Json.at(Json.parse(run("validate", "-json").out()), "diagnostics"));
  }

  /** These wait most of the time. */
  private static boolean waitsForAws(String subcommand) {
    return subcommand.equals("apply") || subcommand.equals("destroy");
  }

  private static Command.Result onACore(Supplier<Command.Result> run) {
    CORES.acquireUninterruptibly();
    try {
      return run.get();
    } finally {
      CORES.release();
    }
  }

  private static Path writeSettings() {
    StringBuilder settings = new StringBuilder("disable_checkpoint = true\n");
    Tool.setting(MIRROR)
        .ifPresent(
            mirror ->
                settings
                    .append("provider_installation {\n  filesystem_mirror {\n    path = \"")
                    .append(mirror.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append("\"\n  }\n}\n"));
    try {
      Path file = Files.createTempFile("ecsmith-terraform", ".tfrc");
      file.toFile().deleteOnExit();
      return Files.writeString(file, settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
