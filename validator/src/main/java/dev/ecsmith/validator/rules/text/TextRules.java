package dev.ecsmith.validator.rules.text;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.List;

/** The rules of this package. */
public final class TextRules {
  private TextRules() {}

  /** Those that look at a document which may still be filled in. */
  public static List<Rule<Document>> ofTemplates() {
    return List.of(new PipelinePlaceholderLeftBehind());
  }

  /** Whether a rule is for files that nothing fills in any more. */
  public static boolean isForFinalFiles(RuleInfo rule) {
    return rule.id().equals(PipelinePlaceholderLeftBehind.INFO.id());
  }

  /** Those that look at how a file was written; by identifier. */
  public static List<Rule<Document>> ofFiles() {
    return List.of(new LineEndsOfWindows());
  }

  /** Those that look at the values of any document; by identifier. */
  public static List<Rule<Document>> ofDocuments() {
    return List.of(new PlaceholderLeftBehind());
  }

  /** By identifier. */
  public static List<Rule<TaskDefinition>> ofTaskDefinitions() {
    return List.of(new SmartQuoteInValue(), new WhitespaceAroundValue());
  }
}
