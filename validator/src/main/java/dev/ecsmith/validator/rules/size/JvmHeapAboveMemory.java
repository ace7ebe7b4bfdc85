package dev.ecsmith.validator.rules.size;

import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.finding.Severity;
import dev.ecsmith.validator.rule.FindingSink;
import dev.ecsmith.validator.rule.Rule;
import dev.ecsmith.validator.rule.RuleInfo;
import dev.ecsmith.validator.task.Container;
import dev.ecsmith.validator.task.TaskDefinition;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A JVM needs memory beside its heap. With a heap as big as the container it is killed as soon as
 * the heap is used, long before it throws an {@code OutOfMemoryError} that would tell why.
 */
final class JvmHeapAboveMemory implements Rule<TaskDefinition> {
  private static final RuleInfo INFO =
      new RuleInfo(
          "jvm-heap-above-memory",
          Severity.WARNING,
          "The heap of a Java program may grow to all the memory of its container",
          "https://docs.oracle.com/en/java/javase/17/docs/specs/man/java.html");

  private static final Pattern HEAP =
      Pattern.compile("(?<![\\w-])-Xmx([0-9]{1,15})([kKmMgGtT]?)(?![\\w])");

  private static final long MEBI = 1L << 20;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(TaskDefinition task, FindingSink findings) {
    for (Container container : task.containers()) {
      memory(container, task).ifPresent(mib -> check(container, mib, findings));
    }
  }

  /** The container's limit, or where it has none that of the task. */
  private static Optional<Long> memory(Container container, TaskDefinition task) {
    return container.memory().isAbsent()
        ? task.memoryMib().known().map(Long::valueOf)
        : container.memory().known().filter(mib -> mib > 0);
  }

  private static void check(Container container, long mib, FindingSink findings) {
    Stream<Value<String>> variables =
        container.environment().stream().map(Container.Variable::value);
    Stream<Value<String>> arguments =
        Stream.of("entryPoint", "command").flatMap(key -> container.fields().strings(key).stream());
    Stream.concat(variables, arguments)
        .forEach(
            text ->
                text.known()
                    .flatMap(JvmHeapAboveMemory::heapMib)
                    .filter(heap -> heap >= mib)
                    .ifPresent(heap -> findings.add(text, message(heap, mib), hint(mib))));
  }

  /** Of several the last one counts, as it does for the JVM. */
  private static Optional<Long> heapMib(String text) {
    Optional<Long> heap = Optional.empty();
    Matcher matcher = HEAP.matcher(text);
    while (matcher.find()) {
      long amount = Long.parseLong(matcher.group(1));
      heap =
          Optional.of(
              switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
                case "k" -> amount / 1024;
                case "m" -> amount;
                case "g" -> amount * 1024;
                case "t" -> amount * MEBI;
                default -> amount / MEBI;
              });
    }
    return heap;
  }

  private static String message(long heap, long mib) {
    return "The heap may grow to " + heap + " MiB, and the container has " + mib + " MiB in all.";
  }

  private static String hint(long mib) {
    return "Leave a quarter for the rest of the JVM: -Xmx"
        + mib * 3 / 4
        + "m, or -XX:MaxRAMPercentage=75.";
  }
}
