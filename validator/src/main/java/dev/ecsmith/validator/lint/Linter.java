package dev.ecsmith.validator.lint;

import dev.ecsmith.schemas.SecretVariables;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.rule.Verdict;
import dev.ecsmith.validator.secret.ClearTextSecrets;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Optional;

/** Judges documents as task definitions. */
public final class Linter {
  private final TaskDefinitionRules rules;
  private final ClearTextSecrets secrets = new ClearTextSecrets(SecretVariables.load());

  /**
   * @param rules those to judge by
   */
  public Linter(TaskDefinitionRules rules) {
    this.rules = rules;
  }

  /**
   * Findings about the text, and about the task definition where one can be read from it. No
   * excerpt shows a secret of the task definition, whichever rule has found something on its line.
   */
  public Verdict lint(Document document) {
    Optional<TaskDefinition> task = TaskDefinition.in(document);
    Document shown = task.map(each -> secrets.concealedIn(document, each)).orElse(document);
    Verdict verdict = Verdict.of(rules.ofDocuments(), document, shown);
    return task.map(each -> verdict.and(ofShape(each, shown)).and(ofMeaning(each, shown)))
        .orElseGet(() -> verdict.and(ofWhatIsNone(document)));
  }

  private Verdict ofShape(TaskDefinition task, Document shown) {
    return rules.ofShapes().isEmpty()
        ? Verdict.SILENCE
        : Verdict.of(rules.ofShapes(), TaskDefinitionShape.of(task), shown);
  }

  /** A program that found nothing prints {@code null}, and no run may pass because of that. */
  private Verdict ofWhatIsNone(Document document) {
    return rules.ofShapes().isEmpty()
        ? Verdict.SILENCE
        : Verdict.of(rules.ofShapes(), TaskDefinitionShape.of(document), document);
  }

  private Verdict ofMeaning(TaskDefinition task, Document shown) {
    return Verdict.of(rules.ofTaskDefinitions(), task, shown);
  }
}
