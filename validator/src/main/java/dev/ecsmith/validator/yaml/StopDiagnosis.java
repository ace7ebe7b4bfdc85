package dev.ecsmith.validator.yaml;

import dev.ecsmith.validator.document.TextRange;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Tells from the parser's complaint, and the text around it, what the author did. */
final class StopDiagnosis {
  private static final Pattern KEY_WITHOUT_SPACE = Pattern.compile("(?:- +)*([\\w.-]+):[^\\s:/].*");

  private final String text;
  private final Offsets offsets;
  private final StandIn standIn;
  private final TextRange lastQuoted;
  private final Lines lines;

  /**
   * @param lastQuoted the last scalar between quotes that the parser told of
   */
  StopDiagnosis(String text, Offsets offsets, StandIn standIn, TextRange lastQuoted) {
    this.text = text;
    this.offsets = offsets;
    this.standIn = standIn;
    this.lastQuoted = lastQuoted;
    this.lines = new Lines(text, standIn);
  }

  StopCause cause(YamlEngineException stop) {
    if (stop instanceof ReaderException reader) {
      return control(reader.getCodePoint());
    }
    if (!(stop instanceof MarkedYamlEngineException marked)) {
      return StopCause.of(new TextRange(0, 0), "This is not YAML 1.2.", "");
    }
    String problem = marked.getProblem();
    int context = offsets.of(marked.getContextMark());
    int at = offsets.of(marked.getProblemMark());
    if (problem.startsWith("found character '\\t")) {
      return tab(at);
    }
    if (problem.contains("that cannot start any token")) {
      return firstCharacter(at);
    }
    if (problem.startsWith("found unknown escape character")) {
      return at < text.length() ? escape(at - 1) : unclosedQuote(context);
    }
    if (problem.startsWith("mapping values are not allowed")) {
      return colon(at);
    }
    if (problem.startsWith("could not find expected ':'")) {
      return line(lines.content(context));
    }
    if (problem.startsWith("sequence entries are not allowed")) {
      return StopCause.of(
          new TextRange(at, at + 1),
          "A list can't start on the line of its key.",
          "Write each element on a line of its own, after a dash.");
    }
    if (problem.startsWith("found unexpected end of stream")
        || problem.startsWith("found unexpected document separator")) {
      return unclosedQuote(context);
    }
    if (problem.startsWith("expected ',' or")) {
      return flow(context, at);
    }
    if (problem.startsWith("expected <block end>")) {
      return block(marked.getContext(), at);
    }
    if (problem.startsWith("expected '<document start>'")) {
      return afterDocument(at);
    }
    int end = Math.min(text.length(), at + 1);
    return StopCause.of(
        new TextRange(Math.min(at, end), end), "This is not YAML: " + problem + ".", "");
  }

  private StopCause control(int codePoint) {
    int at = Math.max(0, text.indexOf(codePoint));
    int end = Math.min(text.length(), at + Character.charCount(codePoint));
    String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    String name = "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    StopCause cause =
        StopCause.of(
            new TextRange(at, end),
            "The control character " + name + " is not allowed in YAML.",
            "Remove it.");
    return codePoint < 0x80 ? cause.mendedBy(standIn.replace(text, at)) : cause;
  }

  private StopCause tab(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '\t') {
      end++;
    }
    TextRange tabs = new TextRange(at, end);
    if (!lines.isIndentation(at)) {
      return StopCause.of(tabs, "A tab stands where YAML allows only spaces.", "Write a space.");
    }
    StopCause cause =
        StopCause.of(
            tabs,
            "A tab indents line " + lines.number(at) + ", but YAML allows only spaces there.",
            "Indent every line with spaces.");
    boolean spacesElsewhere = Pattern.compile("(?m)^\\t* +\\S").matcher(text).find();
    return spacesElsewhere ? cause : cause.mendedBy(withoutTabs());
  }

  /** One space for each tab that indents, which keeps the structure where only tabs indent. */
  private String withoutTabs() {
    return Pattern.compile("(?m)^\\t+")
        .matcher(text)
        .replaceAll(tabs -> " ".repeat(tabs.group().length()));
  }

  private StopCause firstCharacter(int at) {
    return StopCause.of(
            new TextRange(at, at + 1),
            "A value without quotes can't start with " + text.charAt(at) + " in YAML.",
            "Put the value in quotes.")
        .mendedBy(standIn.replace(text, at));
  }

  private StopCause escape(int at) {
    TextRange range = new TextRange(at, at + 2);
    return StopCause.of(
            range,
            "YAML has no escape " + lines.quote(range) + ".",
            "Write \\\\ for a backslash, or put the value between single quotes.")
        .mendedBy(standIn.replace(text, at));
  }

  /** At a colon that ends a key where none is allowed. */
  private StopCause colon(int at) {
    int key = text.substring(lines.start(at), at).indexOf(": ");
    if (key >= 0) {
      TextRange value = lines.rest(lines.start(at) + key + 1);
      return StopCause.of(
              value,
              "The value holds a colon before a space, which YAML takes for the end of a key.",
              "Put the value in quotes.")
          .mendedBy(standIn.replace(text, at));
    }
    TextRange above = lines.contentAbove(at);
    String written = text.substring(above.start(), above.end());
    if (!written.contains(": ") && !written.endsWith(":")) {
      return line(above);
    }
    int start = lines.content(at).start();
    return StopCause.of(
        new TextRange(start, at),
        "The key "
            + lines.quote(new TextRange(start, at))
            + " is indented deeper than line "
            + lines.number(above.start())
            + ", where a value stands already.",
        "Indent both lines alike.");
  }

  /** A line in which no key ends. */
  private StopCause line(TextRange content) {
    Matcher key = KEY_WITHOUT_SPACE.matcher(text.substring(content.start(), content.end()));
    if (key.matches()) {
      int colon = content.start() + key.end(1);
      return StopCause.of(
          new TextRange(colon, colon + 1),
          "No space stands after the colon of the key " + key.group(1) + ".",
          "Write a space after the colon.");
    }
    return StopCause.of(
        content,
        "This line has no key with a colon and a space after it.",
        "Write it as key: value.");
  }

  private StopCause unclosedQuote(int at) {
    char quote = at < text.length() ? text.charAt(at) : '"';
    return StopCause.of(
        lines.rest(at),
        "The quote " + quote + " that opens here is never closed.",
        "Write " + quote + " at the end of the value.");
  }

  private StopCause flow(int open, int at) {
    boolean list = open < text.length() && text.charAt(open) == '[';
    if (lines.onOneLine(open, at) && at < lines.rest(open).end()) {
      return StopCause.of(
          new TextRange(at, at + 1),
          "Between two " + (list ? "elements" : "members") + " a comma is missing.",
          "Write , here.");
    }
    return StopCause.of(
        new TextRange(open, Math.min(text.length(), open + 1)),
        (list ? "The list" : "The mapping") + " that opens here is never closed.",
        "Write " + (list ? "]" : "}") + " at its end.");
  }

  private StopCause block(String context, int at) {
    TextRange rest = lines.rest(at);
    TextRange one = new TextRange(at, Math.min(text.length(), at + 1));
    boolean afterQuoted =
        lastQuoted.end() > 0
            && lastQuoted.end() <= at
            && text.substring(lastQuoted.end(), at).isBlank()
            && lines.onOneLine(lastQuoted.end(), at);
    if (afterQuoted && !lines.onOneLine(lastQuoted.start(), lastQuoted.end())) {
      return unclosedQuote(lastQuoted.start());
    }
    if (afterQuoted) {
      return StopCause.of(
          rest,
          "More text stands after the closing quote.",
          "Put all of the value between one pair of quotes, in which '' stands for a single one.");
    }
    char found = at < text.length() ? text.charAt(at) : ' ';
    if (found == ']' || found == '}') {
      return StopCause.of(
          one, "Nothing is open that this " + found + " could close.", "Remove it.");
    }
    if (found == ':') {
      return StopCause.of(one, "No key stands before this colon.", "Write the key.");
    }
    boolean dash = text.startsWith("- ", at);
    if (context.contains("collection") && !dash) {
      return StopCause.of(
          rest,
          "A list stands above, but this line is no element of it.",
          "Write a dash before it, or indent it as the elements are.");
    }
    if (lines.isIndentation(at)) {
      return StopCause.of(
          rest,
          "The indentation by "
              + (lines.indentation(at) == 1 ? "1 space" : lines.indentation(at) + " spaces")
              + " fits none of the lines above it.",
          "Indent what belongs together alike.");
    }
    return StopCause.of(
        rest, "This text fits nothing that YAML allows here.", "Put the value in quotes.");
  }

  private StopCause afterDocument(int at) {
    TextRange rest = lines.rest(at);
    TextRange above = lines.contentAbove(at);
    if (text.startsWith("%", above.start())) {
      return StopCause.of(
          above,
          "The line " + lines.quote(above) + " is a directive, which a line --- must follow.",
          "Remove it.");
    }
    if (lines.isIndentation(at)) {
      return StopCause.of(
          rest,
          "This line is not indented as the first one is.",
          "Indent what belongs together alike.");
    }
    return StopCause.of(rest, "More text stands after the end of the value.", "Remove it.");
  }
}
