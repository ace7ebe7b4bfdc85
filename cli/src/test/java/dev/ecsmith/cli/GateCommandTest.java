package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command; what rules say of plans is tried on plans that Terraform makes. */
final class GateCommandTest {
  /** A database that would be replaced, and a task definition with a secret in clear text. */
  private static final String PLAN =
      """
      {
        "format_version": "1.2",
        "resource_changes": [
          {
            "address": "aws_db_instance.users",
            "mode": "managed",
            "type": "aws_db_instance",
            "name": "users",
            "change": {
              "actions": ["delete", "create"],
              "before": {"password": "correct horse"},
              "after": {"password": "correct horse"},
              "after_unknown": {"id": true},
              "before_sensitive": {"password": true},
              "after_sensitive": {"password": true},
              "replace_paths": [["storage_encrypted"]]
            }
          },
          {
            "address": "module.app[\\"web\\"].aws_ecs_task_definition.main",
            "module_address": "module.app[\\"web\\"]",
            "mode": "managed",
            "type": "aws_ecs_task_definition",
            "name": "main",
            "change": {
              "actions": ["create"],
              "after": {
                "family": "web",
                "network_mode": "bridge",
                "container_definitions": "[{\\"name\\":\\"web\\",\\"image\\":\\"web:1.2\\",\\"memory\\":64,\\"environment\\":[{\\"name\\":\\"DB_PASSWORD\\",\\"value\\":\\"hunter2-hunter2\\"}]}]"
              },
              "after_unknown": {"arn": true}
            }
          }
        ]
      }
      """;

  private static final String DESTROYED = "lasting-resource-destroyed";
  private static final String SECRET = "plaintext-secret";

  @TempDir private Path directory;

  @Test
  void aFindingNamesTheResourceAndTheAttribute() throws IOException {
    write("plan.json", PLAN);
    assertEquals(
        new Call.Outcome(
            1,
            """
            plan.json:10:20: error lasting-resource-destroyed in aws_db_instance.users: Terraform would \
            replace aws_db_instance.users, because `storage_encrypted` would change: the data goes with it.
            """,
            ""),
        gate("plan.json", "--select", DESTROYED, "--format", "concise"));
  }

  @Test
  void whatIsAllowedToGoIsNoFinding() throws IOException {
    write("plan.json", PLAN);
    assertEquals(
        0,
        gate("plan.json", "--select", DESTROYED, "--allow-destroy", "aws_db_instance.users")
            .code());
  }

  @Test
  void theRulesOfLintSpeakOfTaskDefinitionsInPlans() throws IOException {
    write("plan.json", PLAN);
    String report = gate("plan.json", "--select", SECRET, "--format", "json").out();
    assertTrue(
        report.contains("\"attribute\": \"/container_definitions/0/environment/0/value\""), report);
    assertTrue(
        report.contains("\"resource\": \"module.app[\\\"web\\\"].aws_ecs_task_definition.main\""),
        report);
  }

  @Test
  void noSecretOfAPlanIsShown() throws IOException {
    write("plan.json", PLAN);
    for (String format : new String[] {"text", "json", "sarif", "junit", "gitlab"}) {
      String report = gate("plan.json", "--format", format).out();
      assertFalse(report.contains("hunter2"), report);
      assertFalse(report.contains("correct horse"), report);
    }
  }

  @Test
  void aSuppressionNamesAResource() throws IOException {
    write("plan.json", PLAN);
    write(
        ".ecsmith.yaml",
        """
        suppressions:
          - rule: plaintext-secret
            path: plan.json
            resource: module.app*
            pointer: /container_definitions/*/environment
            reason: A sample.
          - rule: lasting-resource-destroyed
            path: plan.json
            resource: aws_db_instance.other
            reason: It is empty.
        """);
    String rules = SECRET + "," + DESTROYED;
    assertEquals(
        "1 error in 1 file, 1 suppressed",
        gate("plan.json", "--select", rules).out().lines().reduce("", (a, b) -> b));
  }

  @Test
  void whatIsNoPlanIsRefused() throws IOException {
    write("state.json", "{\"format_version\": \"1.0\", \"values\": {}}");
    assertEquals(
        new Call.Outcome(
            2,
            "",
            "ecsmith: 'state.json' is a state, not a plan. Make one with 'terraform plan -out"
                + " plan.out' and 'terraform show -json plan.out'.\n"),
        gate("state.json", "--quiet"));
    write("other.json", "[]");
    assertEquals(2, gate("other.json").code());
    assertEquals(2, gate("nowhere.json").code());
    assertEquals(2, gate("other.json", "--stack", ".").code());
  }

  @Test
  void aPlanFileOfTerraformsOwnIsToldHowToPrint() throws IOException {
    Files.write(directory.resolve("plan.out"), new byte[] {'P', 'K', 3, 4, (byte) 0xFF});
    assertEquals(
        "ecsmith: Can't read 'plan.out': it is an archive, not text; 'terraform show -json' prints"
            + " a plan file as JSON.\n",
        gate("plan.out").err());
  }

  @Test
  void whatIsCutOffIsAFinding() throws IOException {
    write("plan.json", PLAN.substring(0, 200));
    Call.Outcome outcome = gate("plan.json", "--format", "concise");
    assertEquals(1, outcome.code());
    assertTrue(outcome.out().contains("error json-syntax"), outcome.out());
  }

  @Test
  void aPlanMayComeFromStdin() {
    assertEquals(
        1, Call.in(directory).reading(PLAN).run("gate", "-", "--select", DESTROYED).code());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private Call.Outcome gate(String... arguments) {
    return Call.in(directory)
        .run(Stream.concat(Stream.of("gate"), Stream.of(arguments)).toArray(String[]::new));
  }
}
