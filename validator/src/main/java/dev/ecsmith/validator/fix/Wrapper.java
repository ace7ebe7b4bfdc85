package dev.ecsmith.validator.fix;

import dev.ecsmith.validator.document.ObjectNode;
import dev.ecsmith.validator.document.TextEdit;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a task definition out of the object that {@code describe-task-definition} prints around it,
 * together with the tags that stand beside it.
 */
final class Wrapper implements Mend {
  private static final String TASK = "taskDefinition";
  private static final String TAGS = "tags";

  /** Anything else was put there by somebody who needs it. */
  private static final Set<String> KNOWN = Set.of(TASK, TAGS, "ResponseMetadata");

  @Override
  public List<TextEdit> edits(TaskDefinition task) {
    return task.document()
        .root()
        .filter(ObjectNode.class::isInstance)
        .map(root -> edits((ObjectNode) root, task))
        .orElse(List.of());
  }

  private static List<TextEdit> edits(ObjectNode root, TaskDefinition task) {
    ObjectNode inner = task.object();
    boolean wrapped =
        root.member(TASK).filter(member -> member.value() == inner).isPresent()
            && !inner.members().isEmpty()
            && root.members().stream().allMatch(member -> KNOWN.contains(member.name()));
    boolean twice = root.get(TAGS).isPresent() && inner.get(TAGS).isPresent();
    return wrapped && !twice ? unwrapped(root, inner, task.document().text()) : List.of();
  }

  private static List<TextEdit> unwrapped(ObjectNode root, ObjectNode inner, String text) {
    List<TextEdit> edits = new ArrayList<>();
    edits.add(TextEdit.removal(root.range().start(), inner.range().start()));
    edits.addAll(outdented(inner, indentation(root.member(TASK).orElseThrow(), text), text));
    tags(root, text)
        .ifPresent(
            tags -> {
              List<TextRange> members = Entries.of(inner).entries();
              int end = members.get(members.size() - 1).end();
              edits.add(TextEdit.insertion(end, "," + tags));
            });
    edits.add(TextEdit.removal(inner.range().end(), root.range().end()));
    return edits;
  }

  /** With the blanks before its key: the keys of the task are about to move to where it stands. */
  private static Optional<String> tags(ObjectNode root, String text) {
    return root.member(TAGS)
        .map(
            tags -> {
              int start = tags.key().range().start();
              while (" \t\r\n".indexOf(text.charAt(start - 1)) >= 0) {
                start--;
              }
              return text.substring(start, tags.value().range().end());
            });
  }

  /** What stands before the key in its line; empty where that isn't blank. */
  private static String indentation(ObjectNode.Member member, String text) {
    int key = member.key().range().start();
    int start = text.lastIndexOf('\n', key - 1) + 1;
    String before = text.substring(start, key);
    return start > 0 && before.isBlank() ? before : "";
  }

  private static List<TextEdit> outdented(ObjectNode inner, String indentation, String text) {
    List<TextEdit> edits = new ArrayList<>();
    if (!indentation.isEmpty()) {
      int line = text.indexOf('\n', inner.range().start());
      while (line >= 0 && line < inner.range().end()) {
        if (text.startsWith(indentation, line + 1)) {
          edits.add(TextEdit.removal(line + 1, line + 1 + indentation.length()));
        }
        line = text.indexOf('\n', line + 1);
      }
    }
    return edits;
  }
}
