package dev.ecsmith.validator.coverage;

import java.util.List;

/**
 * A rule that makes a check which stands in no group.
 *
 * @param reason one sentence
 */
record Beyond(String rule, String reason) {
  static List<Beyond> all() {
    return CoverageGroup.lines(CoverageGroup.FOLDER.resolve("beyond.tsv")).stream()
        .map(line -> line.split("\t", -1))
        .map(cells -> new Beyond(cells[0], cells[1]))
        .toList();
  }
}
