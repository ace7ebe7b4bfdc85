package dev.ecsmith.validator.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What becomes of one known check.
 *
 * @param number of the check in the catalogue of all of them
 * @param what rule identifiers, then pointers into the schema, or a sentence
 */
record Coverage(int number, String name, How how, String what) {
  private static final String POINTER = "/";

  /** In which way a check is covered, or why it isn't. */
  enum How {
    /** Rules make it; {@code what} names them. */
    RULE("rule"),
    /** The schema makes it, and a rule of shape reports it; {@code what} names both. */
    SCHEMA("schema"),
    /** Rules for plans make it, since it needs the service or another resource. */
    PLAN("gate"),
    /** Terraform's provider refuses it before there is a plan; fixtures show that. */
    PROVIDER("Terraform"),
    /** Its source doesn't hold, or it would be a false alarm. */
    NOT("not made");

    private final String label;

    How(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }

    boolean namesRules() {
      return this == RULE || this == SCHEMA || this == PLAN;
    }
  }

  static Coverage of(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 4) {
      throw new IllegalArgumentException("Not four cells: " + line);
    }
    return new Coverage(
        Integer.parseInt(cells[0]),
        cells[1],
        How.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        cells[3]);
  }

  List<String> rules() {
    return how.namesRules()
        ? words().stream().filter(word -> !word.startsWith(POINTER)).toList()
        : List.of();
  }

  List<String> pointers() {
    return how.namesRules()
        ? words().stream().filter(word -> word.startsWith(POINTER)).toList()
        : List.of();
  }

  private List<String> words() {
    return Arrays.asList(what.split(" "));
  }
}
