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
        .map(task -> verdict.and(Verdict.of(rules.ofTaskDefinitions(), task, document)))
        .orElse(verdict);
  }
}
