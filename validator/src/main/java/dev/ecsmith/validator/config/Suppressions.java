package dev.ecsmith.validator.config;

import dev.ecsmith.validator.finding.Accepted;
import dev.ecsmith.validator.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Parts what is accepted from what is not. */
public final class Suppressions {
  private final List<Suppression> expired;
  private final List<Suppression> valid;
  private final LocalDate today;
  private final Function<String, Optional<String>> paths;
  private final Set<Suppression> used = new HashSet<>();

  /**
   * @param paths from the name of a finding's file to its path from the folder of the
   *     configuration, with slashes; nothing where it isn't in there
   */
  public Suppressions(
      List<Suppression> all, LocalDate today, Function<String, Optional<String>> paths) {
    this.expired = all.stream().filter(each -> each.isExpired(today)).toList();
    this.valid = all.stream().filter(each -> !each.isExpired(today)).toList();
    this.today = today;
    this.paths = paths;
  }

  /**
   * Of these findings those that are accepted, in the same order. A suppression that accepts what
   * another accepts already counts as used, too.
   */
  public List<Accepted> accepted(List<Finding> findings) {
    List<Accepted> accepted = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<String> path = paths.apply(finding.place().file());
      List<Suppression> by =
          path.map(file -> valid.stream().filter(each -> each.accepts(finding, file)).toList())
              .orElse(List.of());
      used.addAll(by);
      if (!by.isEmpty()) {
        accepted.add(new Accepted(finding, by.get(0).reason()));
      }
    }
    return accepted;
  }

  /**
   * How the suppressions served, once all findings were asked for.
   *
   * @param judgedWholly tells of a suppression whether its rule judged every file that it is about
   */
  public SuppressionUse use(Predicate<Suppression> judgedWholly) {
    return new SuppressionUse(
        today,
        expired,
        valid.stream().filter(each -> !used.contains(each) && judgedWholly.test(each)).toList());
  }
}
