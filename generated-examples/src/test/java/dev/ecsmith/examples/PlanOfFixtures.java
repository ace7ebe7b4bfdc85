package dev.ecsmith.examples;

import dev.ecsmith.validator.finding.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans of many small configurations at once, each as a module of its own: starting the provider
 * takes longer than planning any of them. It needs no account.
 */
final class PlanOfFixtures {
  private static final int LARGEST = 80;

  /** The head of a configuration that plans without an account. */
  static final String PROVIDER =
      """
      terraform {
        required_providers {
          aws = {
            source  = "hashicorp/aws"
            version = ">= 5.100, < 7.0"
          }
        }
      }

      provider "aws" {
        region                      = "us-east-1"
        skip_credentials_validation = true
        skip_metadata_api_check     = true
        skip_requesting_account_id  = true
      }
      """;

  private PlanOfFixtures() {}

  /** What all rules say of each; the test ends here where Terraform is missing. */
  static Map<PlanFixture, List<Finding>> judged(List<PlanFixture> fixtures) {
    Map<PlanFixture, List<Finding>> judged = new HashMap<>();
    for (int start = 0; start < fixtures.size(); start += LARGEST) {
      judged.putAll(
          batch(
              start / LARGEST + 1,
              fixtures.subList(start, Math.min(fixtures.size(), start + LARGEST))));
    }
    return judged;
  }

  /** The plan of a folder of Terraform files, as JSON; the test ends here without Terraform. */
  static String planned(Path directory) {
    Terraform terraform = Terraform.in(directory, Map.of());
    terraform.succeed("init");
    terraform.succeed("plan", "-lock=false", "-refresh=false", "-out=plan");
    return terraform.succeed("show", "-json", "plan");
  }

  private static Map<PlanFixture, List<Finding>> batch(int number, List<PlanFixture> fixtures) {
    Path directory = Path.of("target", "plans", "rules-" + number).toAbsolutePath();
    write(directory, fixtures);
    List<Finding> findings = Gated.whole(planned(directory));
    Map<PlanFixture, List<Finding>> judged = new HashMap<>();
    for (PlanFixture fixture : fixtures) {
      String prefix = "module." + fixture.module() + ".";
      judged.put(
          fixture,
          findings.stream()
              .filter(
                  each ->
                      each.place()
                          .planned()
                          .filter(p -> p.resource().startsWith(prefix))
                          .isPresent())
              .toList());
    }
    return judged;
  }

  private static void write(Path directory, List<PlanFixture> fixtures) {
    try {
      Generated.clear(directory);
      Files.createDirectories(directory);
      StringBuilder root = new StringBuilder(PROVIDER);
      List<String> state = new ArrayList<>();
      for (PlanFixture fixture : fixtures) {
        Path module = Files.createDirectories(directory.resolve(fixture.module()));
        Files.writeString(module.resolve("main.tf"), fixture.configuration());
        root.append("\nmodule \"" + fixture.module() + "\" {\n");
        root.append("  source = \"./" + fixture.module() + "\"\n}\n");
        fixture.state().ifPresent(resources -> state.add(in(fixture.module(), resources)));
      }
      Files.writeString(directory.resolve("main.tf"), root);
      if (!state.isEmpty()) {
        Files.writeString(
            directory.resolve("terraform.tfstate"),
            "{\"version\": 4, \"terraform_version\": \"1.9.0\", \"serial\": 1, \"lineage\": \"fixtures\","
                + " \"outputs\": {}, \"resources\": ["
                + String.join(",", state)
                + "]}\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The elements of a list of resources, each with the module that it stands in. */
  private static String in(String module, String resources) {
    String elements = resources.strip().substring(1, resources.strip().length() - 1);
    return elements.replace("\"mode\"", "\"module\": \"module." + module + "\", \"mode\"");
  }
}
