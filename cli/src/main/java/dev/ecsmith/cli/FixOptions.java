package dev.ecsmith.cli;

import dev.ecsmith.generator.write.UnifiedDiff;
import dev.ecsmith.schemas.SecretVariables;
import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Format;
import dev.ecsmith.validator.document.InvisibleText;
import dev.ecsmith.validator.fix.Fixer;
import dev.ecsmith.validator.json.JsonReader;
import dev.ecsmith.validator.secret.ClearTextSecrets;
import dev.ecsmith.validator.task.TaskDefinition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that change files. */
final class FixOptions {
  private static final int MOST_NAMES = 3;

  private FixOptions() {}

  static void describe(CommandSpec spec) {
    spec.addOption(SharedOptions.flag("--fix", "Mend what can be mended without a question."))
        .addOption(SharedOptions.flag("--diff", "With --fix: write nothing, show the difference."));
  }

  /**
   * @throws CallException where only half of it is given
   */
  static void check(ParseResult call) {
    if (call.hasMatchedOption("--diff") && !call.hasMatchedOption("--fix")) {
      throw new CallException("--diff shows what --fix would do; give both.");
    }
  }

  /** Whether stdout shows differences or a mended document. */
  static boolean useStdout(ParseResult call, TaskDefinitionFiles files) {
    return call.hasMatchedOption("--diff") || (call.hasMatchedOption("--fix") && files.hasStdin());
  }

  /**
   * Mends files where they lie, and stdin on the way to stdout; or shows how.
   *
   * @return the documents as they are afterwards
   * @throws CallException where a file can't be written
   */
  static List<Document> fix(TaskDefinitionFiles files, ParseResult call, Session session)
      throws IOException {
    if (!call.hasMatchedOption("--fix")) {
      return files.documents();
    }
    Fixer fixer = new Fixer();
    List<Document> documents = new ArrayList<>();
    int changed = 0;
    boolean hidden = false;
    List<String> leftAlone = new ArrayList<>();
    for (Document document : files.documents()) {
      if (!isMended(document)) {
        leftAlone.add(document.file());
      }
      String fixed =
          document.format() == Format.JSON ? fixer.fix(document.text()) : document.text();
      boolean differs = !fixed.equals(document.text());
      changed += differs ? 1 : 0;
      if (call.hasMatchedOption("--diff")) {
        hidden |= show(document, fixed, session);
        documents.add(document);
      } else {
        write(document, fixed, files, session);
        documents.add(differs ? JsonReader.read(document.file(), fixed) : document);
      }
    }
    if (changed > 0) {
      String verb = call.hasMatchedOption("--diff") ? "Would mend " : "Mended ";
      session.tell(verb + changed + (changed == 1 ? " file." : " files."));
    }
    if (!leftAlone.isEmpty()) {
      session.tell(
          "YAML and templates of CloudFormation are left to you: " + first(leftAlone) + ".");
    }
    if (hidden) {
      session.tell("The difference hides secrets, and so it is no patch that could be applied.");
    }
    return documents;
  }

  private static String first(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
    int more = names.size() - MOST_NAMES;
    return InvisibleText.escape(more > 0 ? shown + " and " + more + " more" : shown);
  }

  private static boolean isMended(Document document) {
    return document.format() == Format.JSON
        && TaskDefinition.allIn(document).stream().noneMatch(TaskDefinition::hasCloudFormationKeys);
  }

  /** Returns whether secrets had to be hidden, which stand beside what changes or change too. */
  private static boolean show(Document document, String fixed, Session session) throws IOException {
    ClearTextSecrets secrets = new ClearTextSecrets(SecretVariables.load());
    String before = secrets.concealedIn(document).shownText();
    String after = secrets.concealedIn(JsonReader.read(document.file(), fixed)).shownText();
    String diff = UnifiedDiff.of(document.file(), before, after);
    DiffText.write(diff, session);
    return !diff.equals(UnifiedDiff.of(document.file(), document.text(), fixed));
  }

  private static void write(
      Document document, String fixed, TaskDefinitionFiles files, Session session)
      throws IOException {
    if (files.isStdin(document)) {
      session.out().append(fixed);
    } else if (!fixed.equals(document.text())) {
      OutputFile.write(session.resolve(document.file()), document.file(), fixed);
    }
  }
}
