package dev.ecsmith.generator.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lays HCL out as {@code terraform fmt} does, so that a template needs no care for columns when a
 * line of it is left out: indentation by brackets, {@code =} and trailing comments in columns, no
 * needless blank lines.
 *
 * <p>Spaces elsewhere in a line are left to the template.
 */
final class HclLayout {
  private HclLayout() {}

  static String of(String hcl) {
    List<HclLine> lines = withoutNeedlessBlanks(HclLine.split(hcl));
    indent(lines);
    align(lines);
    StringBuilder text = new StringBuilder(hcl.length());
    lines.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }

  /** At most one blank line between others, and none next to the bracket around them. */
  private static List<HclLine> withoutNeedlessBlanks(List<HclLine> lines) {
    List<HclLine> kept = new ArrayList<>();
    boolean blank = false;
    for (HclLine line : lines) {
      if (line.isBlank()) {
        blank = true;
        continue;
      }
      boolean inside = !kept.isEmpty() && !kept.get(kept.size() - 1).opens() && !line.closes();
      if (blank && inside) {
        kept.add(HclLine.blank());
      }
      kept.add(line);
      blank = false;
    }
    return kept;
  }

  /** A line that opens several brackets indents once, and so does the line that closes them. */
  private static void indent(List<HclLine> lines) {
    List<Integer> opened = new ArrayList<>();
    for (HclLine line : lines) {
      int net = line.netBrackets();
      for (int closed = -net; closed > 0 && !opened.isEmpty(); ) {
        int last = opened.remove(opened.size() - 1);
        if (closed < last) {
          opened.add(last - closed);
        }
        closed -= last;
      }
      line.indent(2 * opened.size());
      if (net > 0) {
        opened.add(net);
      }
    }
  }

  private static void align(List<HclLine> lines) {
    runs(lines, HclLine::hasAlignedValue)
        .forEach(
            run -> {
              int widest = run.stream().mapToInt(HclLine::leadWidth).max().orElse(0);
              run.forEach(line -> line.startValueAt(widest + 1));
            });
    runs(lines, HclLine::hasTrailingComment)
        .forEach(
            run -> {
              int widest = run.stream().mapToInt(HclLine::widthWithoutComment).max().orElse(0);
              run.forEach(line -> line.startCommentAt(widest + 1));
            });
  }

  private static List<List<HclLine>> runs(List<HclLine> lines, Predicate<HclLine> belongs) {
    List<List<HclLine>> runs = new ArrayList<>();
    boolean open = false;
    for (HclLine line : lines) {
      boolean in = belongs.test(line);
      if (in && !open) {
        runs.add(new ArrayList<>());
      }
      if (in) {
        runs.get(runs.size() - 1).add(line);
      }
      open = in;
    }
    return runs;
  }
}
