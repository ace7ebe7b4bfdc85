package dev.ecsmith.validator.coverage;

import java.util.Arrays;
import java.util.List;

/**
 * Something about which AWS's pages, or AWS and other tools, say different things.
 *
 * @param sources who says what
 * @param choice what we go by, and why where that isn't plain
 * @param rules whose pages explain it; none where nothing that judges depends on it
 * @param words what stands in each of these pages
 */
record Conflict(String topic, String sources, String choice, List<String> rules, String words) {
  static List<Conflict> all() {
    return CoverageGroup.lines(CoverageGroup.FOLDER.resolve("conflicts.tsv")).stream()
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                new Conflict(
                    cells[0],
                    cells[1],
                    cells[2],
                    Arrays.stream(cells[3].split(" ")).filter(id -> !id.isEmpty()).toList(),
                    cells[4]))
        .toList();
  }
}
