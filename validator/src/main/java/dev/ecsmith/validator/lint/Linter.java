package dev.ecsmith.validator.lint;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.rule.Verdict;
import dev.ecsmith.validator.task.TaskDefinition;

/**
 * Judges a document as a task definition.
 *
 * @param rules those to judge by
 */
public record Linter(TaskDefinitionRules rules) {
  /** Findings about the text, and about the task definition where one can be read from it. */
  public Verdict lint(Document document) {
    Verdict verdict = Verdict.of(rules.ofDocuments(), document, document);
    return TaskDefinition.in(document)
        .map(task -> verdict.and(ofShape(task)).and(ofMeaning(task)))
        .orElse(verdict);
  }

  private Verdict ofShape(TaskDefinition task) {
    return rules.ofShapes().isEmpty()
        ? Verdict.SILENCE
        : Verdict.of(rules.ofShapes(), TaskDefinitionShape.of(task), task.document());
  }

  private Verdict ofMeaning(TaskDefinition task) {
    return Verdict.of(rules.ofTaskDefinitions(), task, task.document());
  }
}
