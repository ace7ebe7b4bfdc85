package dev.ecsmith.validator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The formats by the names that users call them. */
public enum ReportFormat {
  TEXT("text"),
  CONCISE("concise"),
  JSON("json"),
  SARIF("sarif"),
  JUNIT("junit"),
  GITHUB("github"),
  GITLAB("gitlab");

  private final String label;

  ReportFormat(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  public static Optional<ReportFormat> named(String name) {
    for (ReportFormat format : values()) {
      if (format.label.equals(name)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** All names, the default first. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (ReportFormat format : values()) {
      names.add(format.label);
    }
    return names;
  }

  public ReportWriter writer(ReportStyle style) {
    return switch (this) {
      case TEXT -> new TextReport(style);
      case CONCISE -> new ConciseReport(style.palette());
      case JSON -> new JsonReport(style.version());
      case SARIF -> new SarifReport(style);
      case JUNIT -> new JunitReport(style);
      case GITHUB -> new GithubReport(style);
      case GITLAB -> new GitlabReport(style);
    };
  }
}
