package dev.ecsmith.validator.task;

import dev.ecsmith.validator.document.Node;
import dev.ecsmith.validator.document.NumberNode;
import dev.ecsmith.validator.document.StringNode;
import dev.ecsmith.validator.document.Value;
import dev.ecsmith.validator.placeholder.Placeholders;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the two spellings that ECS takes for the size of a task: plain units ({@code "1024"}), or a
 * number with its unit in any case ({@code "1 vCPU"}, {@code ".5 vcpu"}, {@code "3GB"}).
 */
final class TaskSize {
  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "\\s*([0-9]{0,9}\\.?[0-9]{1,6})\\s*(?:(vcpu)|(gb))?\\s*", Pattern.CASE_INSENSITIVE);
  private static final BigDecimal PER_WHOLE = BigDecimal.valueOf(1024);

  private TaskSize() {}

  static Value<Integer> cpuUnits(Node node) {
    return read(node, 2);
  }

  static Value<Integer> memoryMib(Node node) {
    return read(node, 3);
  }

  private static Value<Integer> read(Node node, int unitGroup) {
    String text;
    if (node instanceof StringNode string) {
      if (Placeholders.anyIn(string.value())) {
        return new Value.Unknown<>(node, "it holds a placeholder.");
      }
      text = string.value();
    } else if (node instanceof NumberNode number) {
      text = number.literal();
    } else {
      return new Value.Unknown<>(node, "it is " + node.typeName() + ", not a size.");
    }
    return parse(text, unitGroup)
        .<Value<Integer>>map(units -> new Value.Known<>(units, node))
        .orElseGet(() -> new Value.Unknown<>(node, "it is not a size."));
  }

  private static Optional<Integer> parse(String text, int unitGroup) {
    Matcher matcher = WITH_UNIT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean otherUnit = matcher.group(unitGroup == 2 ? 3 : 2) != null;
    BigDecimal amount = new BigDecimal(matcher.group(1));
    BigDecimal units = matcher.group(unitGroup) == null ? amount : amount.multiply(PER_WHOLE);
    boolean whole = units.stripTrailingZeros().scale() <= 0;
    boolean fits = units.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    return otherUnit || !whole || !fits ? Optional.empty() : Optional.of(units.intValue());
  }
}
