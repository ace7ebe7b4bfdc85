package dev.ecsmith.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ecsmith.schemas.ErrorMessage;
import dev.ecsmith.schemas.SchemaCatalog;
import dev.ecsmith.validator.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code rules}, {@code explain}, {@code schema} and {@code completion}: what ecsmith knows. */
final class LookupCommandsTest {
  private static final String RULE = "fargate-size-not-offered";

  @Test
  void everyRuleIsALineOfTheTable() {
    List<String> ids = RuleCatalogue.load().ids();
    assertEquals(ids, Call.of("rules").out().lines().map(line -> line.split(" ", 2)[0]).toList());
    assertTrue(ids.contains(RULE));
  }

  @Test
  void everyRuleIsInTheJsonListing() {
    String json = Call.of("rules", "--format", "json").out();
    for (RuleInfo rule : RuleCatalogue.load().rules()) {
      assertTrue(json.contains("\"id\": \"" + rule.id() + "\""), rule.id());
      assertTrue(json.contains("\"source\": \"" + rule.source() + "\""), rule.source());
    }
  }

  @Test
  void everyRuleHasAPageThatExplainPrints() {
    for (String id : RuleCatalogue.load().ids()) {
      Call.Outcome outcome = Call.of("explain", id);
      assertEquals(0, outcome.code());
      assertTrue(outcome.out().startsWith("# " + id + "\n"), outcome.out());
    }
  }

  @Test
  void noTwoModulesDescribeARuleOfOneName() throws IOException {
    for (String id : RuleCatalogue.load().ids()) {
      String page = "rules/" + id + ".md";
      assertEquals(
          1, Collections.list(getClass().getClassLoader().getResources(page)).size(), page);
    }
  }

  @Test
  void anUnknownRuleGetsTheNearest() {
    assertEquals(
        new Call.Outcome(
            2,
            "",
            "ecsmith: Unknown rule 'fargate-size-offered'. Did you mean"
                + " 'fargate-size-not-offered'? 'ecsmith rules' lists all.\n"),
        Call.of("explain", "fargate-size-offered"));
  }

  @Test
  void anErrorMessageLeadsToItsRules() {
    String error = "ClientException: No Fargate configuration exists for given values.";
    Call.Outcome outcome = Call.of("explain", "--error", error);
    assertEquals(0, outcome.code());
    assertTrue(outcome.out().contains("  found beforehand by " + RULE + "\n"), outcome.out());
    assertEquals(
        outcome, Call.in(Path.of("")).reading("Error:\n  " + error).run("explain", "--error", "-"));
  }

  @Test
  void anUnknownErrorMessageSaysWhatToTryInstead() {
    Call.Outcome outcome = Call.of("explain", "--error", "Segmentation fault");
    assertEquals(2, outcome.code());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("ecsmith lint"), outcome.err());
  }

  @Test
  void explainNeedsOneQuestion() {
    assertEquals(2, Call.of("explain").code());
    assertEquals(2, Call.of("explain", RULE, "--error", "x").code());
  }

  @Test
  void errorMessagesNameRulesThatExist() {
    List<String> ids = RuleCatalogue.load().ids();
    for (ErrorMessage message : ErrorMessage.all()) {
      assertTrue(ids.containsAll(message.rules()), message.rules().toString());
    }
  }

  @Test
  void everySchemaIsPrintedAsItShips() {
    for (String name : SchemaCatalog.names()) {
      assertEquals(
          new Call.Outcome(0, SchemaCatalog.text(name).orElseThrow(), ""), Call.of("schema", name));
    }
  }

  @Test
  void anUnknownSchemaGetsTheNearestAndTheList() {
    Call.Outcome outcome = Call.of("schema", "taskdefinition");
    assertEquals(2, outcome.code());
    assertTrue(
        outcome.err().contains("Did you mean 'task-definition'? It is one of: "), outcome.err());
  }

  @Test
  void completionKnowsEveryCommandAndOption() {
    Call.Outcome bash = Call.of("completion", "bash");
    assertEquals(0, bash.code());
    for (String name : Commands.NAMES) {
      assertTrue(bash.out().contains("function _picocli_ecsmith_" + name + "()"), name);
    }
    assertTrue(bash.out().contains("--stdin-filename"));
    assertEquals(bash, Call.of("completion", "zsh"));
    assertEquals(2, Call.of("completion", "fish").code());
  }
}
