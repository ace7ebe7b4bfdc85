package dev.ecsmith.cli;

import dev.ecsmith.validator.report.ReportFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.ISetter;

/**
 * Pairs each {@code --format} with the {@code --output} next to it, in the order of the call.
 *
 * <p>A format without a file, or a file without a format, stands for stdout and for text.
 */
final class ReportTargets {
  /**
   * One report.
   *
   * @param file as the caller wrote it; empty for stdout
   */
  record Target(ReportFormat format, String file) {}

  /** A pair that may still lack a half; an empty name is a half that was not given. */
  private record Pair(String format, String file) {}

  private final List<Pair> pairs = new ArrayList<>();

  /** Picocli passes each value here as it comes, and null before the first. */
  ISetter formatSetter() {
    return new ISetter() {
      @Override
      public <T> T set(T value) {
        if (value instanceof String format) {
          addFormat(format);
        }
        return value;
      }
    };
  }

  /** As {@link #formatSetter}. */
  ISetter fileSetter() {
    return new ISetter() {
      @Override
      public <T> T set(T value) {
        if (value instanceof String file) {
          addFile(file);
        }
        return value;
      }
    };
  }

  void addFormat(String format) {
    if (!pairs.isEmpty() && last().format().isEmpty()) {
      pairs.add(new Pair(format, pairs.remove(pairs.size() - 1).file()));
    } else {
      pairs.add(new Pair(format, ""));
    }
  }

  void addFile(String file) {
    if (file.isEmpty()) {
      throw new CallException("--output needs the name of a file.");
    }
    if (!pairs.isEmpty() && last().file().isEmpty()) {
      pairs.add(new Pair(pairs.remove(pairs.size() - 1).format(), file));
    } else {
      pairs.add(new Pair("", file));
    }
  }

  /**
   * @throws CallException for an unknown format, or two reports in one place
   */
  void check() {
    Set<String> files = new HashSet<>();
    for (Target target : all()) {
      if (!files.add(target.file())) {
        throw new CallException(
            target.file().isEmpty()
                ? "Two reports would go to stdout. Give each --format but one its own --output."
                : "Two reports would go to '" + target.file() + "'. Give each its own file.");
      }
    }
  }

  /** At least one: without a word from the caller, text on stdout. */
  List<Target> all() {
    if (pairs.isEmpty()) {
      return List.of(new Target(ReportFormat.TEXT, ""));
    }
    List<Target> targets = new ArrayList<>();
    for (Pair pair : pairs) {
      targets.add(new Target(format(pair.format()), pair.file()));
    }
    return targets;
  }

  private static ReportFormat format(String name) {
    if (name.isEmpty()) {
      return ReportFormat.TEXT;
    }
    return ReportFormat.named(name)
        .orElseThrow(() -> new CallException(Names.unknown("format", name, ReportFormat.names())));
  }

  private Pair last() {
    return pairs.get(pairs.size() - 1);
  }
}
