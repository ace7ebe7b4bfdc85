package dev.ecsmith.validator.finding;

/**
 * A finding that a person decided to live with. It makes no run fail.
 *
 * @param reason one sentence: why, in that person's words, or where the decision stands
 */
public record Accepted(Finding finding, String reason) implements Comparable<Accepted> {
  @Override
  public int compareTo(Accepted other) {
    return finding.compareTo(other.finding);
  }
}
