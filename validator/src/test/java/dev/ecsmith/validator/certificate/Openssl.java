package dev.ecsmith.validator.certificate;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * OpenSSL's programs, run over the files of a recipe.
 *
 * @param program as the shell finds it
 */
record Openssl(String program) {
  private static final Openssl FOUND = new Openssl("openssl");
  private static final boolean PRESENT = FOUND.isPresent();

  /** What a program said. */
  private record Outcome(int code, String out) {}

  /** Skips the test where it isn't there, or fails it where tools are required. */
  static Openssl orSkip() {
    if (!PRESENT) {
      String reason = "openssl isn't on the PATH.";
      if (Boolean.parseBoolean(System.getenv("ECSMITH_REQUIRE_TOOLS"))) {
        fail(reason);
      }
      System.err.println("Skipped: " + reason);
      abort(reason);
    }
    return FOUND;
  }

  /**
   * Whether OpenSSL verifies the leaf with the certificates of all files, and its key is the one
   * that is given. It trusts the roots of the recipe, or the bundle where there is one.
   */
  boolean accepts(Recipe recipe, Path folder) throws IOException {
    RecipeFiles files = RecipeFiles.of(recipe);
    for (Map.Entry<String, byte[]> each : files.contents().entrySet()) {
      Files.write(folder.resolve(each.getKey()), each.getValue());
    }
    Optional<List<String>> read = certificates(recipe, files, folder);
    if (read.isEmpty()) {
      return false;
    }
    Files.writeString(folder.resolve("leaf"), read.get().get(leaf(recipe, read.get())));
    Files.writeString(folder.resolve("untrusted"), String.join("", read.get()));
    Files.writeString(folder.resolve("trusted"), trusted(recipe, files));
    return verifies(recipe, folder) && fits(recipe, folder);
  }

  private boolean verifies(Recipe recipe, Path folder) {
    boolean client = recipe.text("use").filter("client"::equals).isPresent();
    List<String> command =
        new ArrayList<>(
            List.of(
                "verify",
                "-attime",
                Long.toString(RecipeFiles.NOW.getEpochSecond()),
                "-auth_level",
                "2",
                "-purpose",
                client ? "sslclient" : "sslserver",
                "-no-CApath",
                "-no-CAfile",
                "-no-CAstore",
                "-trusted",
                "trusted",
                "-untrusted",
                "untrusted"));
    recipe
        .text("host")
        .flatMap(CertifiedHost::of)
        .ifPresent(
            host ->
                command.addAll(
                    List.of(
                        host.kind() == GeneralName.Kind.IP ? "-verify_ip" : "-verify_hostname",
                        host.ascii())));
    command.add("leaf");
    return run(folder, command).code() == 0;
  }

  private boolean fits(Recipe recipe, Path folder) {
    if (recipe.text("key").isEmpty()) {
      return true;
    }
    Outcome key =
        run(
            folder,
            List.of(
                "pkey", "-in", "key.pem", "-pubout", "-passin", "pass:" + RecipeFiles.PASSWORD));
    Outcome certificate = run(folder, List.of("x509", "-in", "leaf", "-noout", "-pubkey"));
    return key.code() == 0 && key.out().equals(certificate.out());
  }

  private static String trusted(Recipe recipe, RecipeFiles files) {
    List<String> ids =
        recipe.list("trusted").isEmpty() ? files.forge().roots() : recipe.list("trusted");
    return ids.stream().map(files::pem).reduce("", String::concat);
  }

  /** As {@code openssl} itself reads the files, block by block; empty where it reads none. */
  private Optional<List<String>> certificates(Recipe recipe, RecipeFiles files, Path folder) {
    List<String> all = new ArrayList<>();
    for (String name : files.contents().keySet()) {
      if (name.startsWith("chain")) {
        List<String> command =
            switch (recipe.text("form").orElse("pem")) {
              case "der" -> List.of("x509", "-inform", "DER", "-in", name);
              case "pkcs7" -> List.of("pkcs7", "-inform", "DER", "-in", name, "-print_certs");
              case "pkcs12" ->
                  List.of(
                      "pkcs12", "-in", name, "-nokeys", "-passin", "pass:" + RecipeFiles.PASSWORD);
              default -> {
                run(folder, List.of("crl2pkcs7", "-nocrl", "-certfile", name, "-out", "p7"));
                yield List.of("pkcs7", "-in", "p7", "-print_certs");
              }
            };
        Outcome outcome = run(folder, command);
        if (outcome.code() != 0) {
          return Optional.empty();
        }
        all.addAll(blocks(outcome.out()));
      }
    }
    boolean whole = all.size() == expected(recipe);
    return all.isEmpty() || !whole ? Optional.empty() : Optional.of(all);
  }

  /** A program that reads a chain stops at the first block that it doesn't understand. */
  private static long expected(Recipe recipe) {
    long certificates =
        recipe.files().stream().flatMap(List::stream).filter(recipe.items()::containsKey).count();
    return Math.max(1, certificates);
  }

  private static int leaf(Recipe recipe, List<String> read) {
    List<String> ids =
        recipe.files().stream().flatMap(List::stream).filter(recipe.items()::containsKey).toList();
    int leaf = Math.max(ids.indexOf("leaf"), ids.indexOf("client"));
    return leaf < 0 || leaf >= read.size() ? 0 : leaf;
  }

  private static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    int at = text.indexOf("-----BEGIN CERTIFICATE-----");
    while (at >= 0) {
      int end = text.indexOf("-----END CERTIFICATE-----", at);
      blocks.add(text.substring(at, end) + "-----END CERTIFICATE-----\n");
      at = text.indexOf("-----BEGIN CERTIFICATE-----", end);
    }
    return blocks;
  }

  private boolean isPresent() {
    try {
      return new ProcessBuilder(program, "version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private Outcome run(Path folder, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      try (InputStream out = process.getInputStream()) {
        String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
