package dev.ecsmith.generator.spec.rules;

import dev.ecsmith.generator.spec.HostName;
import dev.ecsmith.generator.spec.Section;
import dev.ecsmith.generator.spec.Spec;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Route 53 refuses a record whose name doesn't end with that of its zone. */
final class HostnameOutsideZone implements Rule<Spec> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "hostname-outside-zone",
          Severity.ERROR,
          "A hosted zone does not hold the host name",
          "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zones-working-with.html");

  private final Function<Spec, List<String>> hosts;
  private final Function<Spec, Stream<Section>> holders;

  /**
   * @param hosts that the zones must hold, each a bare host name
   * @param holders sections that name a {@code zone}
   */
  HostnameOutsideZone(Function<Spec, List<String>> hosts, Function<Spec, Stream<Section>> holders) {
    this.hosts = hosts;
    this.holders = holders;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Spec spec, FindingSink findings) {
    for (String host : hosts.apply(spec)) {
      holders.apply(spec).forEach(holder -> judge(holder, host, findings));
    }
  }

  private static void judge(Section holder, String host, FindingSink findings) {
    String zone = holder.text("zone");
    if (!HostName.liesIn(host, zone)) {
      findings.add(
          holder.at("zone"),
          "The hosted zone `" + zone + "` does not hold `" + host + "`.",
          "Name the zone by its domain, here "
              + host.substring(host.indexOf('.') + 1)
              + " or one above it.");
    }
  }
}
