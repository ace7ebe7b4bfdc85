package dev.ecsmith.validator.rules.plan.capacity;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.plan.Attributes;
import dev.ecsmith.validator.plan.Service;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.rules.plan.ServiceRule;
import java.util.stream.Stream;

/** What the field may be depends on the type. */
final class PlacementStrategyMalformed implements ServiceRule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "placement-strategy-malformed",
          Severity.ERROR,
          "A placement strategy has a field that its type doesn't take",
          "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementStrategy.html");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Service service, FindingSink findings) {
    service.resource().blocks("ordered_placement_strategy").forEach(each -> check(each, findings));
  }

  private static void check(Attributes strategy, FindingSink findings) {
    Value<String> field = strategy.string("field");
    String named = field.known().map(name -> "\"" + name + "\"").orElse("none");
    switch (strategy.string("type").known().orElse("")) {
      case "random" -> {
        if (field.isKnown()) {
          findings.add(
              field, "A random placement takes no field, and has " + named + ".", "Remove it.");
        }
      }
      case "binpack" -> {
        if (field.isAbsent() || field.knownTo(name -> !isOneOf(name, "cpu", "memory"))) {
          findings.add(
              field,
              "A binpack placement takes the field \"cpu\" or \"memory\", and has " + named + ".",
              "Name what the instances are to be filled by.");
        }
      }
      case "spread" -> {
        if (field.knownTo(
            name -> !isOneOf(name, "instanceId", "host") && !name.startsWith("attribute:"))) {
          findings.add(
              field,
              "A spread placement takes the field \"instanceId\", \"host\" or one that begins with"
                  + " \"attribute:\", and has "
                  + named
                  + ".",
              "To spread over zones, write \"attribute:ecs.availability-zone\".");
        }
      }
      default -> {}
    }
  }

  private static boolean isOneOf(String name, String... names) {
    return Stream.of(names).anyMatch(name::equalsIgnoreCase);
  }
}
