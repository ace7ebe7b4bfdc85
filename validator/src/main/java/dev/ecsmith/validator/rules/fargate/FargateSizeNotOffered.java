package dev.ecsmith.validator.rules.fargate;

import dev.ecsmith.schemas.FargateSizes;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.SizedTask;
import java.util.List;
import java.util.stream.Collectors;

/** Fargate sells fixed pairs of CPU and memory, and refuses any other when a task is registered. */
final class FargateSizeNotOffered<T extends SizedTask> implements Rule<T> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "fargate-size-not-offered",
          Severity.ERROR,
          "A Fargate task asks for a pair of CPU and memory that is not on offer",
          "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html");

  private final FargateSizes sizes;

  FargateSizeNotOffered(FargateSizes sizes) {
    this.sizes = sizes;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(T task, FindingSink findings) {
    if (!task.requiresFargate()) {
      return;
    }
    Value<Integer> cpu = task.cpuUnits();
    Value<Integer> memory = task.memoryMib();
    findings.skipUnknown(cpu);
    findings.skipUnknown(memory);
    cpu.ifKnown(
        units ->
            sizes
                .withCpu(units)
                .ifPresentOrElse(
                    size -> {
                      if (task.runsOnWindows() && !size.windows()) {
                        findings.add(cpu, notOfferedOnWindows(units), offered(true));
                      } else {
                        memory.ifKnown(mib -> judge(size, mib, memory, findings));
                      }
                    },
                    () -> findings.add(cpu, notOffered(units), offered(task.runsOnWindows()))));
  }

  private static void judge(
      FargateSizes.Size size, int mib, Value<Integer> memory, FindingSink findings) {
    if (!size.memoryMib().contains(mib)) {
      findings.add(
          memory,
          "Fargate does not offer "
              + mib
              + " MiB of memory with "
              + size.cpuUnits()
              + " CPU units.",
          "Use one of: " + listed(size.memoryMib()) + ".");
    }
  }

  private static String notOffered(int units) {
    return "Fargate does not offer " + units + " CPU units.";
  }

  private static String notOfferedOnWindows(int units) {
    return "Fargate does not offer " + units + " CPU units to Windows.";
  }

  private String offered(boolean onWindows) {
    String cpu =
        onWindows
            ? listed(
                sizes.sizes().stream()
                    .filter(FargateSizes.Size::windows)
                    .map(FargateSizes.Size::cpuUnits)
                    .toList())
            : sizes.cpuUnitsOffered();
    return "Use one of: " + cpu + ".";
  }

  /** A long range is told by its first two and its last amount. */
  private static String listed(List<Integer> amounts) {
    if (amounts.size() <= 4) {
      return amounts.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    return amounts.get(0) + ", " + amounts.get(1) + ", ..., " + amounts.get(amounts.size() - 1);
  }
}
