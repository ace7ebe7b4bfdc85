package dev.ecsmith.validator.report;

import dev.ecsmith.validator.document.Document;
import dev.ecsmith.validator.document.Pointer;
import dev.ecsmith.validator.document.TextRange;
import dev.ecsmith.validator.finding.Finding;
import dev.ecsmith.validator.finding.Place;
import dev.ecsmith.validator.finding.Severity;
import java.util.List;

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
}
