package dev.ecsmith.validator.report;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.finding.Accepted;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Place;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.finding.Skipped;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Findings about made-up text. */
final class Findings {
  static final String SOURCE = "https://example.com/sizes";

  private Findings() {}

  /** The example of the command-line contract. */
  static Finding fargateSize() {
    String text = "{\n  \"family\": \"a\",\n  \"cpu\": \"2048\",\n  \"memory\": \"1024\",\n}\n";
    return new Finding(
        "fargate-size-not-offered",
        Severity.ERROR,
        marked("task.json", text, "\"1024\"", "memory"),
        "Fargate does not offer 1024 MiB of memory with 2048 CPU units.",
        "Use one of: 4096, 5120, ..., 16384.",
        SOURCE);
  }

  static Finding without(String hint, Severity severity, Place place) {
    return new Finding("a-rule", severity, place, "It is wrong.", hint, SOURCE);
  }

  /** Points at the first occurrence of a text. */
  static Place marked(String file, String text, String mark, String key) {
    int start = text.indexOf(mark);
    return place(file, text, start, start + mark.length(), key);
  }

  static Place place(String file, String text, int start, int end, String key) {
    Document document = Document.unreadable(file, text, List.of());
    return Place.of(document, new TextRange(start, end), Pointer.ROOT.child(key));
  }

  /**
   * @param files as many documents without content
   * @param accepted as many accepted findings
   */
  static Report report(int files, List<Finding> findings, List<Skipped> skipped, int accepted) {
    return new Report(
        IntStream.range(0, files)
            .mapToObj(each -> Document.unreadable(each + ".json", "", List.of()))
            .toList(),
        findings,
        skipped,
        Collections.nCopies(accepted, new Accepted(fargateSize(), "It is known.")));
  }

  /** Reports with everything that can be hard to write down. */
  static List<Report> reports() {
    String hostile = "\"\t<&>'\r::error::%0A\u001b\u202e\ud800\uffff]]> \u00e9\ud83d\ude00";
    Place line = place("\"a <b> &.json", "[" + hostile + "\n]", 1, 8, "~/" + hostile);
    Finding odd = new Finding("a-rule", Severity.WARNING, line, hostile, hostile + "\n::", "");
    Finding bare = without("", Severity.INFO, place("/elsewhere/b.json", "", 0, 0, ""));
    Finding again = without("", Severity.INFO, place("/elsewhere/b.json", "\n", 1, 1, ""));
    return List.of(
        report(0, List.of(), List.of(), 0),
        report(3, List.of(), List.of(), 0),
        report(1, List.of(fargateSize(), odd, bare, again), List.of(), 0),
        new Report(
            List.of(Document.unreadable("<stdin>", "", List.of())),
            List.of(bare, again),
            List.of(),
            List.of(new Accepted(odd, hostile), new Accepted(fargateSize(), "It is known."))));
  }

  static String written(ReportFormat format, Report report) throws IOException {
    return written(format, report, RuleBook.EMPTY);
  }

  /** As a run in {@code /srv/app} writes it that errors make fail. */
  static String written(ReportFormat format, Report report, RuleBook rules) throws IOException {
    StringWriter out = new StringWriter();
    format
        .writer(
            new ReportStyle(
                Palette.PLAIN,
                ReportStyle.Detail.NORMAL,
                "0.1.0",
                Path.of("/srv/app"),
                Optional.of(Severity.ERROR),
                rules))
        .write(report, out);
    return out.toString();
  }
}
