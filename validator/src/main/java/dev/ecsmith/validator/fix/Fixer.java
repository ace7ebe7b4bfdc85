package dev.ecsmith.validator.fix;

import dev.ecsmith.schemas.LogDrivers;
import dev.ecsmith.schemas.OutputOnlyKeys;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.TextEdit;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;

/** Mends all that is safe to mend in the text of a task definition. */
public final class Fixer {
  /** One fix may make way for another, but none for more than a few. */
  private static final int MOST_ROUNDS = 10;

  /** Moves all that is in it, so that the others wait for a round. */
  private final Mend wrapper = new Wrapper();

  private final List<Mend> mends =
      List.of(
          new OutputOnlyMembers(OutputOnlyKeys.load()),
          new NullsOut(),
          new ScalarTypes(),
          new HostPorts(),
          new StreamPrefix(LogDrivers.load()),
          new SecretArnColons(),
          new EnvironmentOrder());

  /** The same text where there is nothing to mend; mended text stays as it is. */
  public String fix(String text) {
    String fixed = text;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      String next = round(fixed);
      if (next.equals(fixed)) {
        return fixed;
      }
      fixed = next;
    }
    return fixed;
  }

  /** Where the syntax needs a person or a template engine, nothing else is touched. */
  private String round(String text) {
    List<TextEdit> ofSyntax = Comments.widened(JsonReader.safeEdits(text), text);
    if (!ofSyntax.isEmpty()) {
      return TextEdit.apply(ofSyntax, text);
    }
    Document document = JsonReader.read("", text);
    if (!document.faults().isEmpty() || !JsonReader.isJson(text)) {
      return text;
    }
    return TaskDefinition.in(document)
        .filter(task -> !task.hasCloudFormationKeys())
        .map(task -> TextEdit.apply(TextEdit.disjoint(edits(task)), text))
        .orElse(text);
  }

  private List<TextEdit> edits(TaskDefinition task) {
    List<TextEdit> edits = new ArrayList<>(wrapper.edits(task));
    if (edits.isEmpty()) {
      mends.forEach(mend -> edits.addAll(mend.edits(task)));
    }
    return edits;
  }
}
