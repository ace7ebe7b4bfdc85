package dev.ecsmith.validator.lint;

import dev.ecsmith.schemas.SecretVariables;
import dev.ecsmith.validator.document.ArrayNode;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.rule.Verdict;
import dev.ecsmith.validator.secret.ClearTextSecrets;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

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
    List<TaskDefinition> tasks = TaskDefinition.allIn(document);
    Document shown = document;
    for (TaskDefinition task : tasks) {
      shown = secrets.concealedIn(shown, task);
    }
    Document judged = judged(document, tasks);
    Verdict verdict =
        Verdict.of(rules.ofFiles(), judged, shown)
            .and(Verdict.of(rules.ofDocuments(), judged, shown));
    for (TaskDefinition task : tasks) {
      verdict = verdict.and(ofShape(task, shown)).and(ofMeaning(task, shown));
    }
    return tasks.isEmpty() ? verdict.and(ofWhatIsNone(document)) : verdict;
  }

  /**
   * What rules say of a task definition that stands in a document of another kind.
   *
   * @param shown the document, with its secrets concealed
   */
  public Verdict lint(TaskDefinition task, Document shown) {
    return Verdict.of(rules.ofDocuments(), shown.withRoot(task.node()), shown)
        .and(ofShape(task, shown))
        .and(ofMeaning(task, shown));
  }

  /** Of a template of CloudFormation the task definitions alone: the rest is none of ours. */
  private static Document judged(Document document, List<TaskDefinition> tasks) {
    boolean foreign = tasks.stream().anyMatch(TaskDefinition::hasCloudFormationKeys);
    return foreign
        ? document.root().map(root -> document.withRoot(written(root, tasks))).orElse(document)
        : document;
  }

  private static Node written(Node root, List<TaskDefinition> tasks) {
    return new ArrayNode(
        root.pointer(),
        root.range(),
        tasks.stream().flatMap(task -> root.at(task.node().pointer()).stream()).toList());
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
